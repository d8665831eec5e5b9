package dev.lull.desktop.alerts;

import dev.lull.engine.ChatState;
import dev.lull.engine.ChatView;
import dev.lull.model.Side;
import dev.lull.model.TaskSid;
import dev.lull.model.WorkerSid;
import dev.lull.supervision.Alerts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Notices what has come to need attention: one alert for each agent, when a chat that was not told of is among those
 * that count, and not again for the same chats.
 */
final class AlertsModel {
    private final Set<TaskSid> toldOfRescue = new HashSet<>();
    private final Set<TaskSid> toldOfWaiting = new HashSet<>();
    private boolean toldOfInactive;

    /** What is new. While nothing is to be said, what happens counts as told. */
    List<Alert> look(Collection<ChatView> chats, Alerts settings, Instant now) {
        List<Alert> alerts = new ArrayList<>();
        alerts.addAll(grouped(
                Alert.Kind.RESCUE,
                chats.stream().filter(ChatView::customerWaiting).toList(),
                settings.rescue(),
                toldOfRescue));
        alerts.addAll(grouped(
                Alert.Kind.WAITING, chats.stream().filter(tooLong(now)).toList(), settings.waiting(), toldOfWaiting));
        int inactive = (int)
                chats.stream().filter(chat -> chat.side() == Side.INACTIVE).count();
        boolean many = settings.inactive() > 0 && inactive >= settings.inactive();
        if (many && !toldOfInactive) {
            alerts.add(new Alert(Alert.Kind.INACTIVE, Optional.empty(), "", inactive));
        }
        toldOfInactive = many;
        return settings.quiet() ? List.of() : alerts;
    }

    private static Predicate<ChatView> tooLong(Instant now) {
        return chat -> chat.state() instanceof ChatState.AwaitingAgent(Instant since)
                && Duration.between(since, now)
                                .compareTo(chat.terms().patience().value().red())
                        >= 0;
    }

    private static List<Alert> grouped(Alert.Kind kind, List<ChatView> concerned, int from, Set<TaskSid> told) {
        Set<TaskSid> present = new HashSet<>();
        concerned.forEach(chat -> present.add(chat.task()));
        told.retainAll(present);
        if (from == 0 || concerned.size() < from) {
            return List.of();
        }
        Map<Optional<WorkerSid>, List<ChatView>> byWorker = new LinkedHashMap<>();
        concerned.forEach(chat -> byWorker.computeIfAbsent(chat.worker(), fresh -> new ArrayList<>())
                .add(chat));
        List<Alert> alerts = new ArrayList<>();
        byWorker.forEach((worker, theirs) -> {
            if (theirs.stream().anyMatch(chat -> !told.contains(chat.task()))) {
                alerts.add(new Alert(kind, worker, theirs.getFirst().workerName(), theirs.size()));
            }
        });
        told.addAll(present);
        return alerts;
    }
}
