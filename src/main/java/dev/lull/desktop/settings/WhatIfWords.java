package dev.lull.desktop.settings;

import dev.lull.desktop.words.Words;
import dev.lull.engine.ChatView;
import dev.lull.engine.WhatIf;
import dev.lull.policy.Automation;
import dev.lull.policy.Policy;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;

/** What other rules would change, in numbers, before they are applied. */
final class WhatIfWords {
    private WhatIfWords() {}

    /** A few sentences; also while automation is not on, since the rules hold once it is. */
    static String of(Words words, Collection<ChatView> chats, Policy present, Policy next, Instant now) {
        WhatIf whatIf =
                WhatIf.of(chats, present.withAutomation(Automation.ON), next.withAutomation(Automation.ON), now);
        StringJoiner sentences = new StringJoiner(" ");
        add(sentences, words, "settings.what-if.inactive", whatIf.toInactive());
        if (!whatIf.toInactive().isEmpty()) {
            sentences.add(words.of("settings.what-if.paced"));
        }
        add(sentences, words, "settings.what-if.spared", whatIf.spared());
        add(sentences, words, "settings.what-if.sooner", whatIf.sooner());
        add(sentences, words, "settings.what-if.longer", whatIf.longer());
        if (sentences.length() == 0) {
            sentences.add(words.of("settings.what-if.nothing"));
        }
        if (!next.bots().equals(present.bots())) {
            sentences.add(words.of("settings.what-if.bots"));
        }
        return next.automation().deactivates()
                ? sentences.toString()
                : words.of("settings.what-if.off", sentences.toString());
    }

    private static void add(StringJoiner sentences, Words words, String key, List<?> chats) {
        if (!chats.isEmpty()) {
            sentences.add(words.of(key, chats.size()));
        }
    }
}
