package dev.lull.desktop.settings;

import dev.lull.desktop.words.Words;
import dev.lull.engine.ChatView;
import dev.lull.engine.WhatIf;
import dev.lull.policy.Automation;
import dev.lull.policy.Policy;
import java.time.Instant;
import java.util.Collection;

/** What another policy would do, in numbers, before it is applied. */
final class WhatIfWords {
    private WhatIfWords() {}

    /** One sentence; also while automation is not on, since the rules hold once it is. */
    static String of(Words words, Collection<ChatView> chats, Policy next, Instant now) {
        WhatIf whatIf = WhatIf.of(chats, next.withAutomation(Automation.ON), now);
        String sentence = words.of(
                "settings.what-if",
                whatIf.toInactive().size(),
                whatIf.slotsFreed(),
                whatIf.longer().size());
        return next.automation().deactivates() ? sentence : words.of("settings.what-if.off", sentence);
    }
}
