package dev.lull.desktop.live;

import dev.lull.engine.TaskOverride;
import java.time.Instant;
import java.util.Optional;

/**
 * What a person asks for: an action and what belongs to it.
 *
 * @param until for a snooze until a time
 * @param reason for the audit
 */
record Wish(TaskAction action, Optional<Instant> until, Optional<String> reason) {
    static Wish of(TaskAction action) {
        return new Wish(action, Optional.empty(), Optional.empty());
    }

    Wish until(Instant end) {
        return new Wish(action, Optional.of(end), reason);
    }

    /** @param text blank for none */
    Wish because(String text) {
        return new Wish(action, until, Optional.of(text.strip()).filter(why -> !why.isEmpty()));
    }

    /** @param now server time */
    TaskOverride.Action request(Instant now) {
        return switch (action) {
            case DEACTIVATE -> new TaskOverride.Action.ForceInactive();
            case ACTIVATE -> new TaskOverride.Action.ForceActive();
            case HOLD -> new TaskOverride.Action.Hold(Optional.empty());
            case SNOOZE_SHORT, SNOOZE_QUARTER, SNOOZE_HOUR, SNOOZE_UNTIL ->
                new TaskOverride.Action.Hold(until.or(() -> action.span().map(now::plus)));
            case RELEASE -> new TaskOverride.Action.Release();
            case UNDO -> new TaskOverride.Action.Undo();
        };
    }
}
