package dev.lull.simulator.traffic;

import java.util.random.RandomGenerator;

/** One chat as it goes: agent and customer in turn, with silences, until the agent wraps it up. */
final class Talk {
    private static final double SHORT_SILENCE = 0.35;
    private static final double LONG_SILENCE = 0.15;

    private final Chat chat;
    private final Pace pace;
    private final RandomGenerator dice;
    private int turnsLeft;

    Talk(Chat chat, Pace pace, RandomGenerator dice) {
        this.chat = chat;
        this.pace = pace;
        this.dice = dice;
        turnsLeft = 2 + dice.nextInt(6);
    }

    void begin() {
        pace.in(1, 3, () -> {
            if (chat.isOpen()) {
                chat.agentJoins();
            }
        });
        pace.in(5, 50, this::agentTurn);
    }

    private void agentTurn() {
        if (!chat.isOpen()) {
            return;
        }
        chat.agentWrites(Phrases.agent(dice));
        turnsLeft--;
        if (turnsLeft <= 0) {
            pace.in(20, 60, this::end);
            return;
        }
        double kind = dice.nextDouble();
        if (kind < LONG_SILENCE) {
            pace.in(300, 900, this::customerTurn);
        } else if (kind < LONG_SILENCE + SHORT_SILENCE) {
            pace.in(40, 240, this::customerTurn);
        } else {
            pace.in(5, 40, this::customerTurn);
        }
    }

    private void customerTurn() {
        if (!chat.isOpen()) {
            return;
        }
        chat.customerWrites(Phrases.customer(dice));
        if (dice.nextInt(5) == 0) {
            pace.in(2, 8, () -> {
                if (chat.isOpen()) {
                    chat.customerWrites(Phrases.customer(dice));
                }
            });
        }
        pace.in(10, 60, this::agentTurn);
    }

    private void end() {
        if (chat.isOpen()) {
            chat.wrapUp();
        }
        pace.in(10, 40, chat::complete);
        pace.in(3600, 3600, chat::forget);
    }
}
