package dev.lull.supervision;

import dev.lull.engine.Answer;
import dev.lull.engine.Failure;
import dev.lull.engine.Urgency;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The one request budget: every request, a feed's or a move's, waits here for its turn. Each product has its own
 * rate, and each {@link Urgency} its share of it.
 */
public final class Budget {
    /** The pause after a limit where Twilio does not say how long; whoever was limited waits longer each time. */
    private static final Duration UNSAID = Duration.ofSeconds(1);

    private final Map<Product, Gate> gates = new EnumMap<>(Product.class);

    /**
     * @param taskRouterPerSecond 1 or more
     * @param conversationsPerSecond 1 or more
     */
    public Budget(int taskRouterPerSecond, int conversationsPerSecond) {
        gates.put(Product.TASK_ROUTER, new Gate(taskRouterPerSecond));
        gates.put(Product.CONVERSATIONS, new Gate(conversationsPerSecond));
    }

    /**
     * Sends the request when its turn comes. What Twilio limits holds up every request to the product, not only this
     * one; one that could not be sent in time because of that is answered as if it were limited itself.
     */
    public <T> Answer<T> send(Product product, Urgency urgency, Duration atMost, Supplier<Answer<T>> request)
            throws InterruptedException {
        Gate gate = gate(product);
        if (gate.paused().compareTo(atMost) <= 0 && gate.await(urgency, atMost)) {
            Answer<T> answer = request.get();
            if (answer instanceof Answer.Limited<T>(Optional<Duration> wait)) {
                gate.pause(wait.orElse(UNSAID));
            }
            return answer;
        }
        Duration paused = gate.paused();
        return paused.isPositive()
                ? new Answer.Limited<>(Optional.of(paused))
                : new Answer.Unreachable<>(Failure.Plain.BUDGET_SPENT);
    }

    /**
     * Waits until a request may be sent.
     *
     * @return whether it may; not if its turn did not come in time
     */
    boolean await(Product product, Urgency urgency, Duration atMost) throws InterruptedException {
        return gate(product).await(urgency, atMost);
    }

    /** Lets so many requests out per second, 1 or more, unless a person chose another rate. */
    public void suggest(Product product, int perSecond) {
        gate(product).suggest(perSecond);
    }

    /** A person's own choice, which holds whatever is suggested. */
    public void choose(Rates rates) {
        rates.taskRouter().ifPresent(gate(Product.TASK_ROUTER)::choose);
        rates.conversations().ifPresent(gate(Product.CONVERSATIONS)::choose);
    }

    /** How many requests are let out per second. */
    public int perSecond(Product product) {
        return gate(product).perSecond();
    }

    /** Lets nothing out to this product for so long. */
    void pause(Product product, Duration time) {
        gate(product).pause(time);
    }

    /** How many requests were sent to all products, for the status bar's rate. */
    public long sent() {
        return gates.values().stream().mapToLong(Gate::sent).sum();
    }

    private Gate gate(Product product) {
        Gate gate = gates.get(product);
        if (gate == null) {
            throw new IllegalStateException("Every product has its gate.");
        }
        return gate;
    }

    /** One product's rate. Whoever is called waits for the next slot, the others wait to be called. */
    private static final class Gate {
        private static final class Ticket {
            private final Condition turn;
            private boolean called;

            Ticket(Condition turn) {
                this.turn = turn;
            }
        }

        private final ReentrantLock lock = new ReentrantLock();
        private final Shares<Ticket> shares = new Shares<>();
        private int perSecond;
        private boolean chosen;
        private long next = System.nanoTime();
        private long pausedUntil = next;
        private boolean someoneIsCalled;
        private long sent;

        Gate(int perSecond) {
            if (perSecond < 1) {
                throw new IllegalArgumentException("A request rate is at least 1 per second.");
            }
            this.perSecond = perSecond;
        }

        void suggest(int rate) {
            lock.lock();
            try {
                perSecond = chosen ? perSecond : rate;
            } finally {
                lock.unlock();
            }
        }

        void choose(int rate) {
            lock.lock();
            try {
                perSecond = rate;
                chosen = true;
            } finally {
                lock.unlock();
            }
        }

        int perSecond() {
            lock.lock();
            try {
                return perSecond;
            } finally {
                lock.unlock();
            }
        }

        boolean await(Urgency urgency, Duration atMost) throws InterruptedException {
            lock.lockInterruptibly();
            try {
                Ticket ticket = new Ticket(lock.newCondition());
                long end = System.nanoTime() + atMost.toNanos();
                shares.add(urgency, ticket);
                callNext();
                boolean served = false;
                try {
                    served = waitFor(ticket, end);
                } finally {
                    leave(urgency, ticket, served);
                }
                return served;
            } finally {
                lock.unlock();
            }
        }

        /** Whether its turn came before the end. */
        private boolean waitFor(Ticket ticket, long end) throws InterruptedException {
            long now = System.nanoTime();
            while (!ticket.called || next - now > 0) {
                if (end - now <= 0) {
                    return false;
                }
                ticket.turn.awaitNanos(ticket.called ? Math.min(next - now, end - now) : end - now);
                now = System.nanoTime();
            }
            return true;
        }

        private void leave(Urgency urgency, Ticket ticket, boolean served) {
            if (served) {
                long now = System.nanoTime();
                long interval = TimeUnit.SECONDS.toNanos(1) / perSecond;
                next = (now - next > interval ? now : next) + interval;
                sent++;
            }
            if (ticket.called) {
                someoneIsCalled = false;
            } else {
                shares.remove(urgency, ticket);
            }
            callNext();
        }

        private void callNext() {
            if (!someoneIsCalled) {
                shares.next().ifPresent(ticket -> {
                    ticket.called = true;
                    someoneIsCalled = true;
                    ticket.turn.signal();
                });
            }
        }

        void pause(Duration time) {
            lock.lock();
            try {
                long until = System.nanoTime() + time.toNanos();
                pausedUntil = until - pausedUntil > 0 ? until : pausedUntil;
                next = until - next > 0 ? until : next;
            } finally {
                lock.unlock();
            }
        }

        /** How long nothing will be let out; zero where nobody asked for that. */
        Duration paused() {
            lock.lock();
            try {
                return Duration.ofNanos(Math.max(pausedUntil - System.nanoTime(), 0));
            } finally {
                lock.unlock();
            }
        }

        long sent() {
            lock.lock();
            try {
                return sent;
            } finally {
                lock.unlock();
            }
        }
    }
}
