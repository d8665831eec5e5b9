package dev.lull.simulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lull.engine.Answer;
import dev.lull.engine.ChatView;
import dev.lull.engine.DecisionRecord;
import dev.lull.engine.DecisionRecord.Phase;
import dev.lull.engine.Effect;
import dev.lull.engine.MoveKind;
import dev.lull.engine.TaskOverride;
import dev.lull.model.AssignmentStatus;
import dev.lull.model.Side;
import dev.lull.model.Stamp;
import dev.lull.model.Task;
import dev.lull.model.TaskAttributes;
import dev.lull.model.TaskSid;
import dev.lull.policy.Automation;
import dev.lull.simulation.Knowledge.Known;
import java.util.Optional;
import java.util.Set;

/** The rules of design section 3 about what a Lull writes and records, checked whenever it does so. */
final class Rules {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** As long as a stamp may be, in characters. */
    private static final int STAMP = 208;

    private final Stage stage;
    private final Story story;
    private final Tally tally;
    private final Rows rows;

    Rules(Stage stage, Story story, Tally tally) {
        this.stage = stage;
        this.story = story;
        this.tally = tally;
        rows = new Rows(stage);
    }

    void stepped(Life life, Set<TaskSid> touched) {
        for (TaskSid sid : touched) {
            rows.check(life, sid);
        }
    }

    void sent(Life life, Effect effect) {
        switch (effect) {
            case Effect.ReadTask read -> {
                isPatient(life, read.task());
                life.trace(read.task()).sent(false);
            }
            case Effect.ReadMessages read -> life.trace(read.id().task()).sent(false);
            case Effect.ReadParticipants read -> {}
            case Effect.WriteTask write -> {
                mayWrite(life, write);
                life.trace(write.task()).sent(true);
                life.noteMove(write, stage.pairs);
            }
            case Effect.LookAtWorker look -> {}
        }
    }

    private void isPatient(Life life, TaskSid task) {
        Broken.unless(
                !life.trace(task).isImpatient(life.now()),
                "pace",
                () -> life + " goes on with " + stage.nameOf(task.value())
                        + " before the time that Twilio asked it to wait");
    }

    private void mayWrite(Life life, Effect.WriteTask write) {
        String name = stage.nameOf(write.task().value());
        Known known = life.knowledge
                .task(write.task())
                .orElseThrow(() -> new Broken("4", life + " writes to " + name + ", of which it was never told"));
        Broken.unless(
                !known.over, "4", () -> life + " still writes to " + name + " although it was told that it has ended");
        Optional<TaskOverride> asked = life.askedFor(write.task());
        Side to = write.channel().map(stage.pairs::sideOf).orElse(Side.UNMAPPED);
        modeAllows(life, name, asked.isPresent(), to);
        isRecorded(life, write, name, asked, to);
        isVersioned(life, write, name);
        if (asked.isEmpty() && write.channel().isPresent()) {
            Broken.unless(
                    known.task.status() != AssignmentStatus.WRAPPING,
                    "4",
                    () -> life + " moves " + name + " although its agent is wrapping up");
        }
        if (to == Side.INACTIVE) {
            Deactivations.mayRest(life, known, name);
            if (!undoes(asked)) {
                isStamped(life, write, name);
            }
            if (asked.isEmpty()) {
                Deactivations.isDue(life, known, name);
            }
        } else if (to == Side.ACTIVE) {
            Optional<Stamp> stamp = known.stamp();
            boolean home = stamp.flatMap(Stamp::from)
                    .filter(from -> stage.pairs.sideOf(from) == Side.ACTIVE)
                    .map(write.channel().orElseThrow()::equals)
                    .orElse(true);
            Broken.unless(
                    home, "6", () -> life + " brings " + name + " to another channel than the one its stamp names");
            if (asked.isEmpty()) {
                Returns.mayReturn(life, stage.pairs, known, name);
            }
        }
    }

    private static boolean undoes(Optional<TaskOverride> asked) {
        return asked.filter(request -> request.action() instanceof TaskOverride.Action.Undo)
                .isPresent();
    }

    private static void modeAllows(Life life, String name, boolean asked, Side to) {
        Automation mode = life.policy().automation();
        Broken.unless(
                asked || mode == Automation.ON || mode == Automation.OFF,
                "8",
                () -> life + " writes to " + name + " by itself although its automation is " + mode);
        Broken.unless(
                asked || mode == Automation.ON || to != Side.INACTIVE,
                "8",
                () -> life + " makes " + name + " inactive by itself although its automation is off");
    }

    private static void isRecorded(
            Life life, Effect.WriteTask write, String name, Optional<TaskOverride> asked, Side to) {
        // A chat that is active already has its timer started afresh.
        boolean activates = asked.filter(request -> request.action() instanceof TaskOverride.Action.ForceActive)
                .isPresent();
        MoveKind kind = write.channel().isEmpty()
                ? activates ? MoveKind.ACTIVATE : MoveKind.MARK
                : to == Side.INACTIVE ? MoveKind.DEACTIVATE : MoveKind.ACTIVATE;
        Optional<DecisionRecord> open = life.trace(write.task()).open;
        Broken.unless(
                open.filter(decision -> decision.move() == kind).isPresent(),
                "5",
                () -> life + " writes to " + name + " without having recorded the decision");
        boolean supervisor = open.orElseThrow().cause() == dev.lull.engine.Cause.SUPERVISOR;
        Broken.unless(
                !supervisor || asked.isPresent(),
                "5",
                () -> life + " says that a supervisor moves " + name + ", and nobody has asked for it");
    }

    private static void isVersioned(Life life, Effect.WriteTask write, String name) {
        Trace trace = life.trace(write.task());
        if (!write.ifMatch().equals(Plant.NEWEST)) {
            Broken.unless(
                    trace.wasTold(write.ifMatch()),
                    "3",
                    () -> life + " writes to " + name + " with an If-Match that it was never told");
            Broken.unless(
                    !trace.wasRefused(write.ifMatch()),
                    "3",
                    () -> life + " writes to " + name + " again with a version that was refused");
        }
        Broken.unless(
                !trace.isInDoubt(),
                "3",
                () -> life + " writes to " + name + " again although it does not know what became of its last write");
    }

    /** Rule 6: another instance, or this one after a restart, must find where the chat came from and since when. */
    private static void isStamped(Life life, Effect.WriteTask write, String name) {
        boolean stamped = write.attributes()
                .filter(attributes -> attributes
                                .stamp()
                                .filter(stamp -> stamp.task().equals(write.task())
                                        && stamp.from().isPresent()
                                        && stamp.last().isPresent())
                                .isPresent()
                        || attributes.json().length() + STAMP > TaskAttributes.LIMIT)
                .isPresent();
        Broken.unless(
                stamped || write.attributes().isEmpty(),
                "6",
                () -> life + " makes " + name + " inactive without a stamp");
    }

    void recorded(Life life, DecisionRecord decision) {
        Trace trace = life.trace(decision.task());
        Phase phase = decision.phase();
        tally.note(
                decision.at().toEpochMilli(),
                phase.name().hashCode(),
                decision.move().name().hashCode(),
                decision.attempt());
        story.tell(stage.clock, () -> life + " notes: " + Words.of(decision, stage));
        if (phase == Phase.DECIDED) {
            trace.open = Optional.of(decision);
        } else if (phase == Phase.DONE || phase == Phase.WITHDRAWN) {
            trace.open = Optional.empty();
        }
        trace.answerRecorded |= decision.latency().isPresent();
    }

    /** Rule 5: the answer was recorded, and a failure can be seen. */
    void answered(Life life, TaskSid sid, Answer<Task> answer) {
        ChatView view = life.views.get(sid);
        Trace trace = life.trace(sid);
        if (view == null || answer instanceof Answer.Missing<Task> || trace.ofForgotten) {
            return;
        }
        String name = stage.nameOf(sid.value());
        Broken.unless(
                trace.answerRecorded, "5", () -> life + " has not recorded the answer to what it wrote to " + name);
        boolean failed = switch (answer) {
            case Answer.Got<Task> got -> false;
            case Answer.ChangedMeanwhile<Task> changed -> false;
            case Answer.Missing<Task> missing -> false;
            case Answer.Refused<Task> refused -> true;
            case Answer.Denied<Task> denied -> true;
            case Answer.Limited<Task> limited -> true;
            case Answer.Unreachable<Task> unreachable -> true;
        };
        Broken.unless(
                !failed || view.reason().isPresent() || trace.settled || trace.out > 0 || trace.open.isEmpty(),
                "5",
                () -> life + " does not show why what it wrote to " + name + " failed");
    }

    /** Rule 3: what others wrote has survived. */
    void executed(Life life, Effect.WriteTask write, String before, String after) {
        ObjectNode mine = object(after);
        ObjectNode others = object(before);
        for (String key : Set.of("inactive", "lull")) {
            mine.remove(key);
            others.remove(key);
        }
        Broken.unless(
                mine.toString().equals(others.toString()),
                "3",
                () -> life + " has changed what others wrote into "
                        + stage.nameOf(write.task().value()));
    }

    static ObjectNode object(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            return node instanceof ObjectNode object ? object : JSON.createObjectNode();
        } catch (JsonProcessingException malformed) {
            return JSON.createObjectNode();
        }
    }
}
