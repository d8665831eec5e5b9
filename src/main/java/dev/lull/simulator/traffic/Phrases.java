package dev.lull.simulator.traffic;

import java.util.List;
import java.util.random.RandomGenerator;

/** What people write. */
final class Phrases {
    private static final List<String> OPENINGS = List.of(
            "Hello, I have a question about my last invoice.",
            "Hi! My order has not arrived yet.",
            "Olá, preciso de ajuda com a minha conta.",
            "Guten Tag, ich möchte meine Adresse ändern.",
            "Bonjour, je n’arrive plus à me connecter.",
            "Hola, ¿puedo cambiar la fecha de entrega?",
            "こんにちは、返品について教えてください。",
            "Can someone tell me whether this is still in stock?");
    private static final List<String> AGENT = List.of(
            "Thank you, let me look that up for you.",
            "Could you send me the order number, please?",
            "I have found it. One moment while I check.",
            "It is on its way and should arrive tomorrow.",
            "I have changed that for you. Is there anything else?",
            "Would you like me to send you a confirmation by e-mail?");
    private static final List<String> CUSTOMER = List.of(
            "Sure, one moment.",
            "The number is 4711-0815.",
            "Thanks, I will check and come back.",
            "That would be great.",
            "Yes, please.",
            "Hm, it still does not work.",
            "Sorry, I was away for a moment.");

    private Phrases() {}

    static String opening(RandomGenerator dice) {
        return OPENINGS.get(dice.nextInt(OPENINGS.size()));
    }

    static String agent(RandomGenerator dice) {
        return AGENT.get(dice.nextInt(AGENT.size()));
    }

    static String customer(RandomGenerator dice) {
        return CUSTOMER.get(dice.nextInt(CUSTOMER.size()));
    }
}
