package dev.lull.simulation;

import dev.lull.engine.Answer;
import dev.lull.engine.Effect;
import dev.lull.engine.Event;
import dev.lull.engine.Failure;
import dev.lull.engine.RequestId;
import dev.lull.model.ConversationSid;
import dev.lull.model.MessagePage;
import dev.lull.model.Participant;
import dev.lull.model.Side;
import dev.lull.model.Task;
import dev.lull.model.TaskSid;
import dev.lull.simulation.Faults.Fate;
import dev.lull.simulation.Faults.Kind;
import dev.lull.simulation.Port.Snapshot;
import dev.lull.simulation.Tally.Count;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The line between the Lulls and Twilio: carries requests and answers, late, twice or not at all. */
final class Line {
    private static final Failure BROKE = new Failure.Unreachable(Optional.empty(), Failure.Cut.LOST);
    private static final Failure REFUSED = new Failure.Refused("TaskRouter says no");
    private static final Failure TOO_LATE = Failure.Plain.BUDGET_SPENT;
    private static final Failure FAILED = new Failure.Unusable(Optional.empty(), 503);

    private final Stage stage;
    private final Faults faults;
    private final Rules rules;
    private final Tally tally;
    private final Story story;
    private final Timetable timetable;
    private final Grapevine grapevine;
    private final Wrongs wrongs;
    private final long seed;

    Line(
            long seed,
            Stage stage,
            Faults faults,
            Rules rules,
            Tally tally,
            Story story,
            Timetable timetable,
            Grapevine grapevine,
            Wrongs wrongs) {
        this.seed = seed;
        this.stage = stage;
        this.faults = faults;
        this.rules = rules;
        this.tally = tally;
        this.story = story;
        this.timetable = timetable;
        this.grapevine = grapevine;
        this.wrongs = wrongs;
    }

    void carry(Life life, Effect effect) {
        switch (effect) {
            case Effect.ReadTask read ->
                send(life, read.id(), 1, "", read.latest(), () -> {
                    Answer<Task> answer = stage.task(read.task(), behind(life, read.id(), 1))
                            .map(Snapshot::task)
                            .<Answer<Task>>map(Answer.Got::new)
                            .orElseGet(Answer.Missing::new);
                    return new Event.TaskAnswered(read.id(), answer);
                });
            case Effect.ReadMessages read ->
                send(life, read.id(), 2, "", read.latest(), () -> {
                    if (stage.transcript.isClosed(read.conversation())) {
                        return new Event.MessagesAnswered(read.id(), read.conversation(), closed(read.conversation()));
                    }
                    MessagePage page = stage.page(read.conversation(), behind(life, read.id(), 2));
                    return new Event.MessagesAnswered(read.id(), read.conversation(), new Answer.Got<>(page));
                });
            case Effect.ReadParticipants read ->
                send(life, read.id(), 4, "", read.latest(), () -> {
                    boolean late = behind(life, read.id(), 4) > 0;
                    List<Participant> all = stage.companyIn(read.conversation())
                            .map(company -> late ? company.before() : company.all())
                            .orElse(List.of());
                    return new Event.ParticipantsAnswered(read.id(), read.conversation(), new Answer.Got<>(all));
                });
            case Effect.WriteTask write ->
                send(
                        life,
                        write.id(),
                        3,
                        write.ifMatch(),
                        write.latest(),
                        () -> new Event.WriteAnswered(write.id(), write(life, write)));
            case Effect.LookAtWorker look -> grapevine.lookAt(life, look.worker());
        }
    }

    private Fate fate(Life life, RequestId id, int kind) {
        long[] key = {life.number, life.incarnation, id.task().value().hashCode(), id.serial(), kind};
        return switch (kind) {
            case 3 -> faults.write(key);
            case 4 -> faults.readOfCompany(key);
            default -> faults.read(key);
        };
    }

    private int behind(Life life, RequestId id, int kind) {
        Fate fate = fate(life, id, kind);
        return fate.fault().equals(Optional.of(Kind.STALE)) ? fate.staleBy() : 0;
    }

    private void send(Life life, RequestId id, int kind, String ifMatch, Instant latest, Supplier<Event> twilio) {
        Fate fate = fate(life, id, kind);
        Instant asked = life.now();
        tally.count(Count.REQUESTS);
        fate.fault().ifPresent(tally::count);
        tally.note(asked.toEpochMilli(), life.number, id.task().value().hashCode(), id.serial(), kind);
        story.tell(
                stage.clock,
                () -> life + " sends " + words(id, kind, ifMatch)
                        + fate.fault().map(fault -> " [" + fault + "]").orElse(""));
        boolean reaches = fate.fault()
                .map(fault -> switch (fault) {
                    case LOST_BEFORE, ERROR_BEFORE, LIMITED, REFUSED, TOO_LATE -> false;
                    case LOST_AFTER, ERROR_AFTER, STALE, SLOW -> true;
                    case FEED_LOST, FEED_LATE, FEED_TWICE, FEED_UNVERSIONED -> true;
                })
                .orElse(true);
        Supplier<Event> failure = () -> failure(id, kind, fate);
        boolean lost = fate.fault()
                .filter(fault -> fault == Kind.LOST_AFTER || fault == Kind.ERROR_AFTER)
                .isPresent();
        boolean late = fate.fault().equals(Optional.of(Kind.TOO_LATE));
        timetable.after(late ? Duration.between(asked, latest) : fate.there(), life, () -> {
            boolean dropped =
                    !life.isAlive() && Dice.of(seed, id.hashCode(), kind).chance(0.5);
            Event answer = reaches && !dropped ? twilio.get() : failure.get();
            Event heard = lost ? failure.get() : answer;
            timetable.after(fate.back(), life, () -> {
                if (life.isAlive()) {
                    story.tell(stage.clock, () -> life + " hears: " + Words.of(heard, stage));
                }
                life.answer(heard, asked, ifMatch);
                wrongs.answered(life, heard);
            });
        });
    }

    private Event failure(RequestId id, int kind, Fate fate) {
        return switch (kind) {
            case 1 -> new Event.TaskAnswered(id, failure(fate));
            case 2 -> new Event.MessagesAnswered(id, stage.conversationOf(id.task()), failure(fate));
            case 4 -> new Event.ParticipantsAnswered(id, stage.conversationOf(id.task()), failure(fate));
            default -> new Event.WriteAnswered(id, failure(fate));
        };
    }

    private static <T> Answer<T> failure(Fate fate) {
        return switch (fate.fault().orElse(Kind.LOST_BEFORE)) {
            case LIMITED -> new Answer.Limited<>(fate.retryAfter());
            case REFUSED -> new Answer.Refused<>(REFUSED);
            case TOO_LATE -> new Answer.Unreachable<>(TOO_LATE);
            case ERROR_BEFORE, ERROR_AFTER -> new Answer.Unreachable<>(FAILED);
            case LOST_BEFORE, LOST_AFTER, STALE, SLOW -> new Answer.Unreachable<>(BROKE);
            case FEED_LOST, FEED_LATE, FEED_TWICE, FEED_UNVERSIONED -> new Answer.Unreachable<>(BROKE);
        };
    }

    /** One conversation is forbidden, another is not found. */
    private static Answer<MessagePage> closed(ConversationSid conversation) {
        return conversation.hashCode() % 2 == 0 ? new Answer.Denied<>(REFUSED) : new Answer.Missing<>();
    }

    private Answer<Task> write(Life life, Effect.WriteTask write) {
        TaskSid sid = write.task();
        Optional<Snapshot> before = stage.task(sid, 0);
        Effect.WriteTask exact = write.ifMatch().equals(Plant.NEWEST)
                ? new Effect.WriteTask(
                        write.id(),
                        write.channel(),
                        write.attributes(),
                        before.map(Snapshot::version).orElse(0L).toString(),
                        write.urgency(),
                        write.latest())
                : write;
        Answer<Task> answer = stage.port.write(exact);
        if (answer instanceof Answer.Got<Task>(Task after) && before.isPresent()) {
            Task was = before.get().task();
            tally.note(after.version().orElse(0), after.channel().uniqueName().hashCode());
            if (!was.channel().equals(after.channel())) {
                tally.count(Count.MOVES);
            }
            story.tell(stage.clock, () -> "TaskRouter takes the write of " + life + ": " + Words.of(after, stage));
            boolean rests = stage.pairs.sideOf(after.channel().sid()) == Side.INACTIVE
                    && stage.pairs.sideOf(was.channel().sid()) != Side.INACTIVE;
            if (rests && life.askedFor(sid).isEmpty() && stage.customerSpokeLast(sid)) {
                wrongs.happened(life, sid);
            }
            rules.executed(
                    life, write, was.attributes().json(), after.attributes().json());
        } else if (answer instanceof Answer.ChangedMeanwhile<Task>()) {
            tally.count(Count.CONFLICTS);
        }
        return answer;
    }

    private String words(RequestId id, int kind, String ifMatch) {
        String verb = switch (kind) {
            case 1 -> "a read of ";
            case 2 -> "a read of the messages of ";
            case 4 -> "a read of the participants of ";
            default -> "a write (" + ifMatch + ") to ";
        };
        return verb + stage.nameOf(id.task().value());
    }
}
