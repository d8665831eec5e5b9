package dev.lull.simulator.traffic;

import dev.lull.simulator.workspace.Worker;
import java.util.random.RandomGenerator;

/** One chat as it goes: agent and customer in turn, with silences, until the agent ends it or hands it on. */
final class Talk {
    private static final double LONG_SILENCE = 0.15;
    private static final double SHORT_SILENCE = 0.35;
    private static final double GONE = 0.04;
    private static final double TRANSFER = 0.02;
    private static final double AUTO_REPLY = 0.1;
    private static final double SECOND_MESSAGE = 0.2;

    private final Chat chat;
    private final Pace pace;
    private final RandomGenerator dice;
    private final String agent;
    private int turnsLeft;

    Talk(Chat chat, String agent, Pace pace, RandomGenerator dice) {
        this.chat = chat;
        this.pace = pace;
        this.dice = dice;
        this.agent = agent;
        turnsLeft = 2 + dice.nextInt(6);
    }

    private String holder() {
        return chat.agent().map(Worker::sid).orElse("");
    }

    void begin() {
        then(1, 3, chat::agentJoins);
        then(5, 50, this::agentTurn);
    }

    /** Does something later, if the chat is still going on with the same worker then. */
    private void then(double least, double most, Runnable action) {
        pace.in(least, most, () -> {
            if (chat.isOpen() && holder().equals(agent)) {
                action.run();
            }
        });
    }

    private void agentTurn() {
        chat.agentWrites(Phrases.agent(dice));
        turnsLeft--;
        if (turnsLeft <= 0) {
            then(20, 60, this::end);
            return;
        }
        double kind = dice.nextDouble();
        if (kind < GONE) {
            then(900, 1800, this::end);
        } else if (kind < GONE + TRANSFER) {
            then(30, 120, this::handOn);
        } else if (kind < GONE + TRANSFER + LONG_SILENCE) {
            then(300, 900, this::customerTurn);
        } else if (kind < GONE + TRANSFER + LONG_SILENCE + SHORT_SILENCE) {
            then(40, 240, this::customerTurn);
        } else {
            then(5, 40, this::customerTurn);
        }
    }

    /** To a new task, or with the task to another worker; who does not find one goes on. */
    private void handOn() {
        if (dice.nextBoolean()) {
            chat.transfer();
        } else {
            chat.offerToOthers();
            then(60, 90, this::agentTurn);
        }
    }

    private void customerTurn() {
        chat.customerWrites(Phrases.customer(dice));
        if (dice.nextDouble() < SECOND_MESSAGE) {
            then(2, 8, () -> chat.customerWrites(Phrases.customer(dice)));
        }
        if (dice.nextDouble() < AUTO_REPLY) {
            then(1, 2, chat::botWrites);
        }
        then(10, 60, this::agentTurn);
    }

    private void end() {
        chat.wrapUp();
        pace.in(10, 40, chat::complete);
        pace.in(3600, 3600, chat::forget);
    }
}
