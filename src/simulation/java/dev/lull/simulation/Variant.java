package dev.lull.simulation;

import dev.lull.engine.Answer;
import dev.lull.engine.DecisionRecord;
import dev.lull.engine.Effect;
import dev.lull.engine.Event;
import dev.lull.engine.Failure;
import dev.lull.policy.Automation;
import dev.lull.policy.Hours;
import dev.lull.policy.Limit;
import dev.lull.policy.Policy;
import dev.lull.policy.Timeout;
import dev.lull.policy.TimerStart;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Lulls with a defect: the seed plugin's (D…), and others that a hurried change could bring. */
enum Variant {
    /** D1: the timer is not cancelled when the customer replies. */
    TIMER_NEVER_CANCELLED(() -> new Hides(Hides::hideAfterAgent)),
    /** D2: a message of an unknown task crashes the handler. */
    CRASHES_ON_UNKNOWN(CrashesOnUnknown::new),
    /** D3: what the customer writes while a deactivation is in flight is lost. */
    DEAF_WHILE_MOVING(DeafWhileMoving::new),
    /** D4: nothing that has to survive a restart is written into the task. */
    NO_STAMP(() -> new Writes((write, seen) -> Writes.with(write, Writes.strip(write, "lull")))),
    /** D5: the agent's own message in an inactive chat does not bring it back. */
    AGENT_STAYS_AWAY(() -> new Wants(policy -> policy.withAgentReactivates(false))),
    /** D6: everything is written twice, without looking. */
    WRITES_TWICE(WritesTwice::new),
    /** D7: no alarm ever rings. */
    TIMER_LOST(() -> new Plant() {
        @Override
        public boolean wakes() {
            return false;
        }
    }),
    /** D8: a task that is being wrapped up is taken for an assigned one. */
    WRAPPING_IS_ASSIGNED(() -> new Tasks(Tasks::assigned)),
    /** D9: it is not noticed that a task has ended. */
    ENDS_UNNOTICED(EndsUnnoticed::new),
    /** D10: a return is tried for ever with stale data. */
    RETRIES_FOR_EVER(RetriesForEver::new),
    /** D11: wrong marks are left as they are. */
    MARKS_LEFT(() -> new Writes((write, seen) -> write.channel().isPresent() ? Optional.of(write) : Optional.empty())),
    /** D12: no If-Match: the last write wins. */
    LAST_WRITE_WINS(() -> new Writes((write, seen) -> Optional.of(new Effect.WriteTask(
            write.id(), write.channel(), write.attributes(), Plant.NEWEST, write.urgency(), write.latest())))),
    /** D13: a deactivation that failed is swallowed. */
    FAILURE_SWALLOWED(FailureSwallowed::new),
    /** D14: bots count as the customer. */
    BOTS_ARE_CUSTOMERS(() -> new Wants(policy -> policy.withBots(Set.of()))),
    /** D15: nobody knows who did what. */
    NOTHING_RECORDED(() -> new Plant() {
        @Override
        public void records(DecisionRecord decision, Consumer<DecisionRecord> audit) {}
    }),
    /** Before the write nothing is read: it decides on old knowledge. */
    NO_READ_BEFORE(() -> new AnswersItself(true)),
    /** After the move the messages are not read once more. */
    NO_READ_AFTER(() -> new AnswersItself(false)),
    /** The whole attributes are written from an old copy. */
    OLD_COPY(() -> new Writes((write, seen) -> write.attributes().isEmpty()
            ? Optional.of(write)
            : Writes.with(
                    write,
                    Writes.over(seen.first(write.task()), write.attributes().get())))),
    /** A write whose answer was lost is sent again at once. */
    RESENDS_BLINDLY(ResendsBlindly::new),
    /** Off, dry run and emergency stop are not obeyed. */
    MODE_IGNORED(() -> new Wants(policy -> policy.withAutomation(Automation.ON))),
    /** Transfers are not seen. */
    TRANSFERS_UNSEEN(() -> new Plant() {
        @Override
        public void hears(Event event, Consumer<Event> engine) {
            engine.accept(
                    event instanceof Event.TaskSeen seen
                            ? new Event.TaskSeen(seen.task(), seen.assignment(), false)
                            : event);
        }
    }),
    /** The customer is not heard at all once the chat is inactive. */
    CUSTOMER_UNHEARD(() -> new Hides(Hides::agentsOnly)),
    /** The hard limit holds no return back. */
    HARD_LIMIT_IGNORED(() ->
            new Wants(policy -> Wants.everywhere(policy, choices -> choices.withHardLimit(Limit.NONE)))),
    /** Chats are made inactive while the business is closed. */
    HOURS_IGNORED(() -> new Wants(policy -> Wants.everywhere(policy, choices -> choices.withHours(Hours.ALWAYS)))),
    /** An agent is flooded with free slots. */
    PACE_FORGOTTEN(() -> new Wants(policy -> Wants.everywhere(policy, choices -> choices.withPace(Duration.ZERO)))),
    /** The timer always runs from the agent's last message. */
    FIRST_REPLY_IGNORED(() ->
            new Wants(policy -> Wants.everywhere(policy, choices -> choices.withTimerStart(TimerStart.LAST_MESSAGE)))),
    /** A timeout that is off is taken for one that nobody has chosen. */
    OFF_IS_NOT_CHOSEN(() -> new Wants(policy -> Wants.everywhere(
            policy,
            choices -> choices.timeout().equals(Optional.of(Timeout.OFF))
                    ? choices.withTimeout(Timeout.of(Policy.DEFAULT_TIMEOUT))
                    : choices))),
    /** Workspace over channel pair over queue over worker. */
    LEVELS_REVERSED(() -> new Wants(Wants::reversed)),
    /** An agent's message brings a chat back although that is switched off. */
    AGENT_COMES_BACK(() -> new Wants(policy -> policy.withAgentReactivates(true))),
    /** Whoever is unknown beside the customer counts as an agent. */
    STRANGERS_ARE_AGENTS(() -> new Hides(Hides::strangersAsAgents)),
    /** A read of the participants that failed is taken for one that Twilio refuses, and nobody asks again. */
    FAILED_READ_IS_FINAL(() -> new Plant() {
        @Override
        public void hears(Event event, Consumer<Event> engine) {
            engine.accept(
                    event instanceof Event.ParticipantsAnswered read && !(read.answer() instanceof Answer.Got)
                            ? new Event.ParticipantsAnswered(
                                    read.id(), read.conversation(), new Answer.Refused<>(Failure.Plain.STALE))
                            : event);
        }
    }),
    /** That a conversation cannot be read is not heard: chats rest in which nobody would hear the customer. */
    UNREADABLE_UNHEARD(() -> new Plant() {
        @Override
        public void hears(Event event, Consumer<Event> engine) {
            if (!(event instanceof Event.ConversationUnreadable)) {
                engine.accept(event);
            }
        }
    }),
    /** Nobody is ever asked who takes part. */
    NOBODY_IS_ASKED(() -> new Plant() {
        @Override
        public void asks(Effect effect, Consumer<Effect> twilio, Consumer<Event> engine) {
            if (!(effect instanceof Effect.ReadParticipants)) {
                twilio.accept(effect);
            }
        }
    }),
    /** An undo brings back what others have changed since. */
    UNDONE_WHOLE(UndoneWhole::new);

    // Every call makes a plant of its own: nothing is shared.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Supplier<Plant> plants;

    Variant(Supplier<Plant> plants) {
        this.plants = plants;
    }

    Supplier<Plant> plants() {
        return plants;
    }
}
