package dev.lull.twilio;

/** One pace for each product, shared by all that one connection's feeds read. */
record Pacers(Pacer taskRouter, Pacer conversations) {
    static Pacers of(Rhythm rhythm) {
        return new Pacers(new Pacer(rhythm.taskRouterPerSecond()), new Pacer(rhythm.conversationsPerSecond()));
    }
}
