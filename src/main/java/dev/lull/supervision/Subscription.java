package dev.lull.supervision;

/** Ends what a reader is told. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
