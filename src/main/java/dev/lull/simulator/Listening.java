package dev.lull.simulator;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Where a simulator can be reached.
 *
 * @param host a name or address of this computer
 */
public record Listening(String host) {
    /** On this computer only. */
    public static final Listening LOOPBACK = new Listening("127.0.0.1");

    /**
     * An address of this computer.
     *
     * @param openToNetwork whether the person who starts it knows that others can reach it then
     * @throws IllegalArgumentException with a sentence, if the address is none, or is open to others unasked
     */
    public static Listening on(String host, boolean openToNetwork) {
        boolean loopback;
        try {
            loopback = InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            throw new IllegalArgumentException("'" + host + "' is no address of this computer.", unknown);
        }
        if (!loopback && !openToNetwork) {
            throw new IllegalArgumentException("The simulator listens on this computer only: on " + host
                    + " everybody on the network could drive it, and its traffic is not encrypted."
                    + " Add --open-to-network if that is meant.");
        }
        return new Listening(host);
    }
}
