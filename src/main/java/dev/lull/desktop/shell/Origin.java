package dev.lull.desktop.shell;

import java.net.URI;
import java.util.Optional;

/** Where what the window shows comes from. */
sealed interface Origin {
    record Twilio() implements Origin {}

    /** A simulator, in this process or another one. */
    record Simulator() implements Origin {}

    /** Something that answers in Twilio's place, and does not say that it is a simulator. */
    record Other(String address) implements Origin {}

    /** @param instead the address that requests go to in place of Twilio's */
    static Origin of(boolean simulated, Optional<URI> instead) {
        return simulated
                ? new Simulator()
                : instead.<Origin>map(url -> new Other(url.toString())).orElseGet(Twilio::new);
    }
}
