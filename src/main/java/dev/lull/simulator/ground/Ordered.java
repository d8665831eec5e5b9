package dev.lull.simulator.ground;

/** Something with a SID and a place in the order of creation, by which lists are stable while they change. */
public interface Ordered {
    /** The SID: a two-letter prefix and 32 hexadecimal digits. */
    String sid();

    /** The place in the order of creation: it grows, and is never given twice within one shelf. */
    long order();
}
