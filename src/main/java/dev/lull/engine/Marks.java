package dev.lull.engine;

import dev.lull.model.ChannelPair;
import dev.lull.model.ChannelPairs;
import dev.lull.model.Side;
import dev.lull.model.Stamp;
import dev.lull.model.TaskAttributes;
import dev.lull.model.TaskChannel;
import dev.lull.model.TaskChannelSid;
import java.time.Instant;
import java.util.Optional;

/** Makes out what to write: the channel, and the attributes with only Lull's own keys changed. */
final class Marks {
    private Marks() {}

    static Move.Target inactive(Chat chat, ChannelPair pair, Optional<Stamp.Force> force, Instant now) {
        Stamp stamp =
                chat.stampAt(now).rested(origin(chat, pair), chat.reading().newestIndex(), force);
        return new Move.Target(Optional.of(pair.inactive().sid()), attributes(chat, true, stamp));
    }

    /** On an active channel a stamp may have been left behind that names another one. */
    private static TaskChannelSid origin(Chat chat, ChannelPair pair) {
        TaskChannelSid active = pair.active().sid();
        return chat.task().channel().sid().equals(active)
                ? active
                : chat.stamp().from().orElse(active);
    }

    static Move.Target active(Chat chat, ChannelPairs pairs, Optional<Stamp.Force> force, Instant now) {
        return new Move.Target(
                home(chat, pairs).map(TaskChannel::sid),
                attributes(chat, false, chat.stampAt(now).returned(force)));
    }

    /** Back to an earlier side and stamp; the other attributes stay as they are now. */
    static Move.Target restore(Chat chat, ChannelPairs pairs, Side side, Stamp stamp) {
        Optional<TaskChannel> channel = side == Side.ACTIVE
                ? home(chat, pairs)
                : pairs.of(chat.task().channel().sid()).map(ChannelPair::inactive);
        return new Move.Target(
                channel.map(TaskChannel::sid)
                        .filter(sid -> !sid.equals(chat.task().channel().sid())),
                attributes(chat, side == Side.INACTIVE, stamp));
    }

    /** The channel stays; {@code inactive} is made to fit it. */
    static Move.Target mark(Chat chat, boolean inactive, Stamp stamp) {
        return new Move.Target(Optional.empty(), attributes(chat, inactive, stamp));
    }

    /** Where a chat on an inactive channel belongs: where it came from, if that is still its pair's other half. */
    static Optional<TaskChannel> home(Chat chat, ChannelPairs pairs) {
        return chat.stamp()
                .from()
                .flatMap(pairs::of)
                .filter(pair -> pairs.sideOf(chat.stamp().from().orElseThrow()) == Side.ACTIVE)
                .or(() -> pairs.of(chat.task().channel().sid()))
                .map(ChannelPair::active);
    }

    /** Why the chat could not be brought home from the channel on which it would rest; empty where it could. */
    static Optional<Refusal> noWayHome(Chat chat, ChannelPairs pairs, Instant now) {
        return pairs.of(chat.task().channel().sid())
                .filter(pairs.sharing()::contains)
                .flatMap(pair -> noWayHome(inactive(chat, pair, Optional.empty(), now), pair, pairs));
    }

    /** On a channel that pairs share, only the stamp says where the chat belongs. */
    static Optional<Refusal> noWayHome(Move.Target target, ChannelPair pair, ChannelPairs pairs) {
        boolean told = target.attributes()
                .flatMap(TaskAttributes::stamp)
                .flatMap(Stamp::from)
                .isPresent();
        return told || !pairs.sharing().contains(pair)
                ? Optional.empty()
                : Optional.of(new Refusal.NoWayHome(
                        pair.active().uniqueName(), pair.inactive().uniqueName()));
    }

    /** Without the stamp where that does not fit, and none at all where even {@code inactive} does not. */
    private static Optional<TaskAttributes> attributes(Chat chat, boolean inactive, Stamp stamp) {
        TaskAttributes now = chat.task().attributes();
        if (!now.isObject()) {
            return Optional.empty();
        }
        return Optional.of(now.with(inactive, stamp))
                .filter(TaskAttributes::fits)
                .or(() -> Optional.of(now.with(inactive, Stamp.empty(stamp.task())))
                        .filter(TaskAttributes::fits));
    }
}
