package dev.lull.console;

import dev.lull.engine.ChatState;

/** The states' names: one for programs, one for people. */
final class StateWords {
    private StateWords() {}

    static String key(ChatState state) {
        return switch (state) {
            case ChatState.AwaitingAgent any -> "awaiting-agent";
            case ChatState.AwaitingCustomer any -> "awaiting-customer";
            case ChatState.Deactivating any -> "deactivating";
            case ChatState.Inactive any -> "inactive";
            case ChatState.Activating any -> "activating";
            case ChatState.Unwatched any -> "unwatched";
        };
    }

    static String words(ChatState state) {
        return switch (state) {
            case ChatState.AwaitingAgent any -> "awaiting agent";
            case ChatState.AwaitingCustomer any -> "awaiting customer";
            case ChatState.Deactivating(var since, int attempt, var next) -> counted("deactivating", attempt);
            case ChatState.Inactive any -> "inactive";
            case ChatState.Activating(var since, int attempt, var next, var cause) -> counted("reactivating", attempt);
            case ChatState.Unwatched any -> "unwatched";
        };
    }

    private static String counted(String word, int attempt) {
        return attempt > 1 ? word + " (" + attempt + ")" : word;
    }
}
