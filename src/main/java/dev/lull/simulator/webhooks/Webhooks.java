package dev.lull.simulator.webhooks;

import dev.lull.simulator.world.Turnstile;
import dev.lull.simulator.world.World;

/** Posts what happens from now on, until it is closed. */
public final class Webhooks implements AutoCloseable {
    private final Postman postman;

    /** Webhooks of a world. */
    public static Webhooks of(World world, Turnstile turnstile) {
        Webhooks webhooks = new Webhooks(new Postman(world.credentials().authToken()));
        turnstile.call(() -> {
            world.workspace().events().listen(new EventCallbacks(world, webhooks.postman)::tell);
            world.conversations().listen(new ConversationCallbacks(world, webhooks.postman)::tell);
            return true;
        });
        return webhooks;
    }

    private Webhooks(Postman postman) {
        this.postman = postman;
    }

    /** Gives up what is under way and posts nothing more. */
    @Override
    public void close() {
        postman.close();
    }
}
