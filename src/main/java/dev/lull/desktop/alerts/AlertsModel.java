package dev.lull.desktop.alerts;

import dev.lull.desktop.live.Focus;
import dev.lull.engine.ChatState;
import dev.lull.engine.ChatView;
import dev.lull.model.Side;
import dev.lull.model.WorkerSid;
import dev.lull.supervision.Alerts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Notices what needs attention: one alert for each agent and matter, that goes along with the number of chats and
 * leaves after a while in which it could be read; until there is room for it, it waits. One that has left or was closed
 * does not come back before its matter has been gone for {@link #GONE_AFTER}.
 */
final class AlertsModel {
    /** What comes again sooner has never been gone. */
    static final Duration GONE_AFTER = Duration.ofSeconds(10);

    /** So long an alert is shown from when there is room for it, unless its matter is gone before. */
    static final Duration SHOWN = Duration.ofSeconds(12);

    /** So many are shown at once, if there is room; the others are summed up. */
    static final int MOST = 4;

    private final Map<Alert.About, Matter> matters = new LinkedHashMap<>();

    /**
     * What is to be shown.
     *
     * @param alerts those that have been shown before come first, then the gravest and the oldest
     */
    record Shown(List<Alert> alerts, Optional<More> more) {}

    /**
     * The alerts for which there is no room.
     *
     * @param where the rows are that they are about
     */
    record More(int count, Focus where) {}

    /** @param shown since when; empty while there is no room for it */
    private record Matter(Alert alert, Optional<Instant> shown, Instant seen, boolean closed) {
        boolean isOpen(Instant now) {
            return !closed && seen.equals(now);
        }

        boolean wasRead(Instant now) {
            return shown.filter(since -> !since.plus(SHOWN).isAfter(now)).isPresent();
        }

        Matter shown(Instant now) {
            return shown.isPresent() ? this : new Matter(alert, Optional.of(now), seen, closed);
        }

        Matter close() {
            return new Matter(alert, shown, seen, true);
        }
    }

    /** Looks at all there is, and says what has come to need attention, the gravest first. */
    List<Alert> look(Collection<ChatView> chats, Alerts settings, Instant now) {
        List<Alert> fresh = new ArrayList<>();
        for (Alert alert : concerns(chats, settings, now)) {
            Matter known = matters.get(alert.about());
            if (known == null && !settings.quiet()) {
                fresh.add(alert);
            }
            // While nothing is to be said, what happens counts as told.
            matters.put(
                    alert.about(),
                    new Matter(
                            alert,
                            known == null ? Optional.empty() : known.shown(),
                            now,
                            settings.quiet() || (known != null && known.closed())));
        }
        matters.values().removeIf(matter -> !matter.seen().plus(GONE_AFTER).isAfter(now));
        return sorted(fresh);
    }

    /**
     * Whether it is the matter, and nobody has seen it yet.
     *
     * @param now of the last look
     */
    boolean isOpen(Alert.About about, Instant now) {
        Matter matter = matters.get(about);
        return matter != null && matter.isOpen(now);
    }

    /**
     * What is to be shown from now on.
     *
     * @param now of the last look
     * @param room for so many alerts
     * @param still whether those that are shown stay, and no other takes a place that has become free; with the last of
     *     them that is over
     */
    Shown show(Instant now, int room, boolean still) {
        if (!still) {
            matters.replaceAll((about, matter) -> matter.wasRead(now) ? matter.close() : matter);
        }
        List<Alert> all = new ArrayList<>(open(now).stream()
                .filter(matter -> matter.shown().isPresent())
                .sorted(Comparator.comparing(matter -> matter.shown().orElse(now)))
                .map(Matter::alert)
                .toList());
        int places = still && !all.isEmpty() ? Math.min(all.size(), room) : Math.min(room, MOST);
        all.addAll(waiting(now));
        all.stream()
                .limit(places)
                .forEach(alert -> matters.computeIfPresent(alert.about(), (same, matter) -> matter.shown(now)));
        return summedUp(all, places);
    }

    private List<Matter> open(Instant now) {
        return matters.values().stream().filter(matter -> matter.isOpen(now)).toList();
    }

    private List<Alert> waiting(Instant now) {
        return sorted(open(now).stream()
                .filter(matter -> matter.shown().isEmpty())
                .map(Matter::alert)
                .toList());
    }

    /** A person has seen it. */
    void close(Alert.About about) {
        matters.computeIfPresent(about, (same, matter) -> matter.close());
    }

    /** A person has seen that there are more. */
    void closeMore(Instant now) {
        waiting(now).forEach(alert -> close(alert.about()));
    }

    private static Shown summedUp(List<Alert> all, int places) {
        if (all.size() <= places) {
            return new Shown(List.copyOf(all), Optional.empty());
        }
        List<Alert> rest = all.subList(places, all.size());
        return new Shown(
                List.copyOf(all.subList(0, places)),
                Optional.of(new More(rest.size(), rest.getFirst().kind().where())));
    }

    private static List<Alert> sorted(List<Alert> alerts) {
        return alerts.stream().sorted(Comparator.comparing(Alert::kind)).toList();
    }

    private static List<Alert> concerns(Collection<ChatView> chats, Alerts settings, Instant now) {
        List<Alert> alerts = new ArrayList<>();
        alerts.addAll(grouped(Alert.Kind.RESCUE, chats, AlertsModel::isToBeRescued, settings.rescue()));
        alerts.addAll(grouped(Alert.Kind.WAITING, chats, tooLong(now), settings.waiting()));
        int inactive = (int)
                chats.stream().filter(chat -> chat.side() == Side.INACTIVE).count();
        if (settings.inactive() > 0 && inactive >= settings.inactive()) {
            alerts.add(new Alert(Alert.Kind.INACTIVE, Optional.empty(), "", inactive));
        }
        return alerts;
    }

    /** A customer who is just being brought back, at the first attempt, needs nobody. */
    private static boolean isToBeRescued(ChatView chat) {
        boolean onTheWay = chat.state() instanceof ChatState.Activating activating
                && activating.attempt() == 1
                && activating.next().isEmpty();
        return chat.customerWaiting() && !onTheWay;
    }

    private static Predicate<ChatView> tooLong(Instant now) {
        return chat -> chat.state() instanceof ChatState.AwaitingAgent(Instant since)
                && Duration.between(since, now)
                                .compareTo(chat.terms().patience().value().red())
                        >= 0;
    }

    private static List<Alert> grouped(
            Alert.Kind kind, Collection<ChatView> chats, Predicate<ChatView> concerned, int from) {
        Map<Optional<WorkerSid>, List<ChatView>> byWorker = new LinkedHashMap<>();
        chats.stream()
                .filter(concerned)
                .forEach(chat -> byWorker.computeIfAbsent(chat.worker(), fresh -> new ArrayList<>())
                        .add(chat));
        int all = byWorker.values().stream().mapToInt(List::size).sum();
        if (from == 0 || all < from) {
            return List.of();
        }
        List<Alert> alerts = new ArrayList<>();
        byWorker.forEach((worker, theirs) ->
                alerts.add(new Alert(kind, worker, theirs.getFirst().workerName(), theirs.size())));
        return alerts;
    }
}
