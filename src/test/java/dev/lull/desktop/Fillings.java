package dev.lull.desktop;

import dev.lull.engine.TaskOverride;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What a workspace may hold. */
final class Fillings {
    private static final List<String> AGENTS = List.of(
            "Ana Souza", "Ben Okafor", "Cleo Martin", "Dai Nguyen", "Elif Kaya", "Femi Ade", "Greta Lind", "Hugo Prat");
    private static final List<String> CUSTOMERS = List.of(
            "Maria Gómez",
            "Chen Wei",
            "Ivy Lund",
            "+1 555 0123",
            "Noor Haddad",
            "Tom Baker",
            "Yuki Tanaka",
            "web-7f21");
    private static final List<String> QUEUES = List.of("Billing", "Support", "Sales");

    private Fillings() {}

    /** A small team with fifty chats. */
    static void fifty(FakeWorkspace w) {
        many(w, 8, 50);
    }

    /** A contact centre with 500 agents and 5,000 chats. */
    static void thousands(FakeWorkspace w) {
        many(w, 500, 5000);
    }

    /** One of everything. */
    static void some(FakeWorkspace w) {
        w.worker("WK0", "Ana Souza", "Available", true, 3, 4);
        w.worker("WK1", "Ben Okafor", "Break", false, 5, 0);
        w.worker("WK2", "Cleo Martin", "Available", true, 2, 1);
        w.worker("WK3", "Dai Nguyen", "Available", true, 6, 2);
        w.activeChat("WT1", "WK0", "Maria Gómez", "Billing", Duration.ofMinutes(14));
        w.agentWrote("WT1", "WK0", 3, Duration.ofSeconds(48));
        w.inactiveChat("WT2", "WK0", "+1 555 0123", "Billing", Duration.ofMinutes(31));
        w.agentWrote("WT2", "WK0", 3, Duration.ofMinutes(12));
        w.activeChat("WT3", "WK1", "web-7f21", "Support", Duration.ofMinutes(22));
        w.customerWrote("WT3", 4, Duration.ofSeconds(192));
        w.twilio.refuse(FakeWorkspace.sid("WT4"));
        w.inactiveChat("WT4", "WK1", "Chen Wei", "Support", Duration.ofMinutes(9));
        w.customerWrote("WT4", 4, Duration.ofSeconds(9));
        w.activeChat("WT5", "WK2", "Ivy Lund", "Billing", Duration.ofMinutes(48));
        w.agentWrote("WT5", "WK2", 3, Duration.ofSeconds(20));
        var _ = w.supervision.submit(
                FakeWorkspace.sid("WT5"),
                new TaskOverride.Action.Hold(Optional.of(Instant.now().plusSeconds(1800))),
                Optional.empty());
        w.twilio.keepSilentAbout(FakeWorkspace.sid("WT6"));
        w.activeChat("WT6", "WK2", "Noor Haddad", "Support", Duration.ofMinutes(5));
        w.agentWrote("WT6", "WK2", 3, Duration.ofSeconds(75));
        w.twilio.loseTouchWith(FakeWorkspace.sid("WT7"));
        w.activeChat("WT7", "WK3", "Tom Baker", "Sales", Duration.ofHours(2));
        w.agentWrote("WT7", "WK3", 3, Duration.ofSeconds(75));
        w.call("WT8", "WK3", "+1 555 0177", "Sales", Duration.ofSeconds(40));
        w.activeChat("WT9", "WK3", "Yuki Tanaka", "Support", Duration.ofMinutes(3));
        w.agentWrote("WT9", "WK3", 3, Duration.ofSeconds(15));
        w.twilio.keepSilentAbout(FakeWorkspace.sid("WT10"));
        w.inactiveChat("WT10", "WK3", "Lea Roth", "Sales", Duration.ofMinutes(26));
        w.customerWrote("WT10", 4, Duration.ofSeconds(3));
    }

    private static void many(FakeWorkspace w, int workers, int tasks) {
        Random random = new Random(7);
        for (int i = 0; i < workers; i++) {
            String name = AGENTS.get(i % AGENTS.size()) + (i < AGENTS.size() ? "" : " " + i);
            w.worker("WK" + i, name, i % 7 == 3 ? "Offline" : "Available", i % 7 != 3, i % 6, i * 3 % 9);
        }
        for (int i = 0; i < tasks; i++) {
            String task = "WT" + i;
            String worker = "WK" + random.nextInt(workers);
            String customer = CUSTOMERS.get(random.nextInt(CUSTOMERS.size()));
            String queue = QUEUES.get(random.nextInt(QUEUES.size()));
            Duration age = Duration.ofSeconds(100 + random.nextInt(9000));
            if (random.nextInt(3) == 0) {
                w.inactiveChat(task, worker, customer, queue, age);
                w.agentWrote(task, worker, 5, Duration.ofSeconds(90 + random.nextInt(600)));
            } else {
                w.activeChat(task, worker, customer, queue, age);
                if (random.nextBoolean()) {
                    w.agentWrote(task, worker, 5, Duration.ofSeconds(random.nextInt(58)));
                } else {
                    w.customerWrote(task, 5, Duration.ofSeconds(random.nextInt(400)));
                }
            }
        }
    }

    /** Names that no column is made for. */
    static void longest(FakeWorkspace w) {
        String latin = "Maximiliana Wolfeschlegelsteinhausenbergerdorff-Featherstone";
        String chinese = "阿卜杜勒拉赫曼穆罕默德伊本阿卜杜勒阿齐兹阿卜杜勒拉赫曼穆罕默德伊本阿卜杜勒阿齐兹阿卜杜勒拉赫曼穆罕默德伊本阿卜杜勒阿齐兹阿卜";
        w.worker("WK0", latin, "Available for every queue and channel there is", true, 5, 14);
        w.worker("WK1", chinese, "Available", true, 105, 144);
        for (int i = 0; i < 12; i++) {
            String task = "WT" + i;
            w.activeChat(task, "WK" + i % 2, i % 3 == 0 ? chinese : latin, latin, Duration.ofHours(23));
            if (i % 2 == 0) {
                w.agentWrote(task, "WK" + i % 2, 3, Duration.ofSeconds(5L * i));
            } else {
                w.customerWrote(task, 3, Duration.ofHours(20));
            }
        }
    }
}
