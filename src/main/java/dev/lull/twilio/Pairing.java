package dev.lull.twilio;

import dev.lull.model.ChannelPair;
import dev.lull.model.ChannelPairs;
import dev.lull.model.PairClashException;
import dev.lull.model.TaskChannel;
import dev.lull.supervision.ConnectionException;
import dev.lull.supervision.ConnectionException.Problem;
import dev.lull.supervision.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds a workspace's channel pairs: those that were named, or every {@code x} that has an {@code inactive_x}. */
final class Pairing {
    private static final String PREFIX = "inactive_";

    private final List<TaskChannel> channels;

    Pairing(List<TaskChannel> channels) {
        this.channels = List.copyOf(channels);
    }

    /** @param named {@code ACTIVE=INACTIVE}, each a SID or a unique name; empty pairs up by name */
    ChannelPairs pairs(List<String> named) throws ConnectionException {
        List<ChannelPair> found = new ArrayList<>();
        try {
            for (String pair : named) {
                String[] halves = pair.split("=", -1);
                if (halves.length != 2 || halves[0].isBlank() || halves[1].isBlank()) {
                    throw setUp(new Trouble.OddPair(pair));
                }
                found.add(new ChannelPair(channel(halves[0].strip()), channel(halves[1].strip())));
            }
            if (named.isEmpty()) {
                channels.forEach(active -> named(PREFIX + active.uniqueName())
                        .ifPresent(inactive -> found.add(new ChannelPair(active, inactive))));
            }
            if (found.isEmpty()) {
                throw setUp(Trouble.Plain.NO_PAIR);
            }
            return new ChannelPairs(found);
        } catch (PairClashException impossible) {
            throw setUp(new Trouble.Clash(impossible.kind(), impossible.channel()));
        }
    }

    private TaskChannel channel(String sidOrName) throws ConnectionException {
        return channels.stream()
                .filter(channel -> channel.sid().value().equals(sidOrName))
                .findFirst()
                .or(() -> named(sidOrName))
                .orElseThrow(() -> setUp(new Trouble.UnknownChannel(
                        sidOrName,
                        channels.stream().map(TaskChannel::uniqueName).toList())));
    }

    private Optional<TaskChannel> named(String name) {
        return channels.stream()
                .filter(channel -> channel.uniqueName().equals(name))
                .findFirst();
    }

    private static ConnectionException setUp(Trouble trouble) {
        return new ConnectionException(Problem.SET_UP, trouble);
    }
}
