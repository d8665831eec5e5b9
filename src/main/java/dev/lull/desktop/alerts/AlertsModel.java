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
 * leaves after a while. One that has left or was closed does not come back before its matter has been gone for
 * {@link #GONE_AFTER}.
 */
final class AlertsModel {
    /** What comes again sooner has never been gone. */
    static final Duration GONE_AFTER = Duration.ofSeconds(10);

    /** So long an alert is shown, unless its matter is gone before. */
    static final Duration SHOWN = Duration.ofSeconds(12);

    /** So many are shown at once; the others are summed up. */
    static final int MOST = 4;

    private final Map<Alert.About, Matter> matters = new LinkedHashMap<>();

    /**
     * What is to be shown.
     *
     * @param alerts the gravest first, then the oldest; at most {@link #MOST}
     */
    record Shown(List<Alert> alerts, Optional<More> more) {}

    /**
     * The alerts for which there is no room.
     *
     * @param where the rows are that they are about
     */
    record More(int count, Focus where) {}

    private record Matter(Alert alert, Instant since, Instant seen, boolean closed) {
        boolean isShown(Instant now) {
            return !closed && seen.equals(now) && since.plus(SHOWN).isAfter(now);
        }

        Matter close() {
            return new Matter(alert, since, seen, true);
        }
    }

    /** Looks at all there is, and says what has come to need attention. */
    Shown look(Collection<ChatView> chats, Alerts settings, Instant now) {
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
                            known == null ? now : known.since(),
                            now,
                            settings.quiet() || (known != null && known.closed())));
        }
        matters.values().removeIf(matter -> !matter.seen().plus(GONE_AFTER).isAfter(now));
        return summedUp(fresh);
    }

    /** @param now of the last look */
    Shown shown(Instant now) {
        return summedUp(allShown(now));
    }

    private List<Alert> allShown(Instant now) {
        return matters.values().stream()
                .filter(matter -> matter.isShown(now))
                .map(Matter::alert)
                .toList();
    }

    /** A person has seen it. */
    void close(Alert.About about) {
        matters.computeIfPresent(about, (same, matter) -> matter.close());
    }

    /** A person has seen that there are more. */
    void closeMore(Instant now) {
        sorted(allShown(now)).stream().skip(MOST).forEach(alert -> close(alert.about()));
    }

    private static Shown summedUp(List<Alert> alerts) {
        List<Alert> all = sorted(alerts);
        if (all.size() <= MOST) {
            return new Shown(all, Optional.empty());
        }
        List<Alert> rest = all.subList(MOST, all.size());
        return new Shown(
                List.copyOf(all.subList(0, MOST)),
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
