package dev.lull.supervision;

import dev.lull.engine.Effect;
import dev.lull.engine.Event;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Carries effects to the ports and their answers back to the inbox. */
final class Courier {
    private final Gateway gateway;
    private final Feed feed;
    private final Executor threads;
    private final Consumer<Event> inbox;

    Courier(Gateway gateway, Feed feed, Executor threads, Consumer<Event> inbox) {
        this.gateway = gateway;
        this.feed = feed;
        this.threads = threads;
        this.inbox = inbox;
    }

    void carry(Effect effect) {
        switch (effect) {
            case Effect.ReadTask read ->
                threads.execute(() -> inbox.accept(new Event.TaskAnswered(read.id(), gateway.readTask(read.task()))));
            case Effect.ReadMessages read ->
                threads.execute(() -> inbox.accept(new Event.MessagesAnswered(
                        read.id(), read.conversation(), gateway.readMessages(read.conversation()))));
            case Effect.WriteTask write ->
                threads.execute(() -> inbox.accept(new Event.WriteAnswered(
                        write.id(),
                        gateway.writeTask(write.task(), write.channel(), write.attributes(), write.ifMatch()))));
            case Effect.LookAtWorker look -> feed.lookAt(look.worker());
        }
    }
}
