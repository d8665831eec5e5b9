package dev.lull.desktop.live;

import dev.lull.engine.ChatState;
import dev.lull.engine.ChatView;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;

/** The states that a person tells apart at a glance: an icon, a word, and whether one should look. */
enum Sign {
    AWAITING_AGENT("state.awaiting-agent", Feather.MESSAGE_CIRCLE, Tone.NORMAL),
    AWAITING_CUSTOMER("state.awaiting-customer", Feather.CLOCK, Tone.NORMAL),
    HELD("state.held", Feather.MAP_PIN, Tone.NORMAL),
    DEACTIVATING("state.deactivating", Feather.REFRESH_CW, Tone.NORMAL),
    INACTIVE("state.inactive", Feather.MOON, Tone.QUIET),
    ACTIVATING("state.activating", Feather.REFRESH_CW, Tone.NORMAL),
    CUSTOMER_WAITING("state.customer-waiting", Feather.ALERT_TRIANGLE, Tone.ALERT),
    UNWATCHED("state.unwatched", Feather.EYE_OFF, Tone.QUIET);

    /** How loud a row is. */
    enum Tone {
        NORMAL,
        QUIET,
        ALERT
    }

    private final String key;
    private final Feather icon;
    private final Tone tone;

    Sign(String key, Feather icon, Tone tone) {
        this.key = key;
        this.icon = icon;
        this.tone = tone;
    }

    static Sign of(ChatView chat) {
        return switch (chat.state()) {
            case ChatState.AwaitingAgent awaiting -> AWAITING_AGENT;
            case ChatState.AwaitingCustomer awaiting -> chat.held() ? HELD : AWAITING_CUSTOMER;
            case ChatState.Deactivating deactivating -> DEACTIVATING;
            case ChatState.Inactive inactive -> chat.customerWaiting() ? CUSTOMER_WAITING : INACTIVE;
            case ChatState.Activating activating ->
                chat.customerWaiting()
                                && (activating.attempt() > 1
                                        || activating.next().isPresent())
                        ? CUSTOMER_WAITING
                        : ACTIVATING;
            case ChatState.Unwatched unwatched -> UNWATCHED;
        };
    }

    /** Names it in what is stored. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Sign> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    String key() {
        return key;
    }

    Feather icon() {
        return icon;
    }

    Tone tone() {
        return tone;
    }
}
