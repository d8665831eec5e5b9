package dev.lull.simulation;

import dev.lull.model.ChannelPair;
import dev.lull.model.ChannelPairs;
import dev.lull.model.ConversationSid;
import dev.lull.model.Identity;
import dev.lull.model.Message;
import dev.lull.model.MessagePage;
import dev.lull.model.TaskSid;
import dev.lull.simulation.Port.Snapshot;
import dev.lull.simulator.conversations.ConversationEvent;
import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.VirtualClock;
import dev.lull.simulator.workspace.Catalogue;
import dev.lull.simulator.workspace.Event;
import dev.lull.simulator.workspace.EventType;
import dev.lull.simulator.workspace.Policy;
import dev.lull.simulator.workspace.Task;
import dev.lull.simulator.workspace.Transfer;
import dev.lull.simulator.world.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The workspace with its conversations: the truth that everybody else only hears of. */
final class Stage {
    static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    static final List<String> WORKERS = List.of("ana", "ben", "cleo");
    private static final Set<Identity> AGENTS =
            WORKERS.stream().map(name -> new Identity(name + "@lull.example")).collect(Collectors.toSet());
    static final String BOT = "bot_40lull_2Eexample";

    /** @param number in order of arrival */
    record Chat(int number, String task, String conversation, String customer) {}

    final VirtualClock clock = new VirtualClock(START);
    final World world;
    final Port port;
    final ChannelPairs pairs;
    final List<Chat> chats = new ArrayList<>();
    final List<String> workers = new ArrayList<>();
    final Transcript transcript = new Transcript();

    private final Map<String, List<Snapshot>> history = new LinkedHashMap<>();
    private final Map<String, Transfer> transfers = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<ConversationSid, Company> companies = new HashMap<>();
    private final Map<ConversationSid, Set<Identity>> besides = new HashMap<>();
    private final Map<String, ConversationSid> conversations = new HashMap<>();
    private final Set<String> changedTasks = new LinkedHashSet<>();
    private final Set<String> changedWorkers = new LinkedHashSet<>();
    private final List<String> offers = new ArrayList<>();
    /** Whether people beside customer and agents take part. */
    final boolean accompanied;

    private long revision;

    Stage(Script script) {
        accompanied = script.accompanied();
        world = World.empty(
                clock,
                script.seed(),
                script.overCapacity() ? Policy.defaults() : Policy.parse("move-when-full=refuse"));
        port = new Port(world.workspace());
        furnish();
        pairs = new ChannelPairs(List.of(
                new ChannelPair(port.channel("chat"), port.channel("inactive_chat")),
                new ChannelPair(port.channel("sms"), port.channel("inactive_sms"))));
        world.workspace().events().listen(this::noted);
        world.conversations().listen(this::noted);
        hire(script);
    }

    private void furnish() {
        Catalogue catalogue = world.workspace().catalogue();
        String offline =
                catalogue.createActivity(Fields.of("FriendlyName", "Offline")).sid();
        catalogue.createActivity(Fields.of("FriendlyName", "Available", "Available", "true"));
        catalogue.change(catalogue.settings().withActivities(offline, offline, clock.instant()));
        for (String channel : List.of("chat", "sms", "inactive_chat", "inactive_sms", "voice")) {
            catalogue.createChannel(Fields.of("UniqueName", channel, "FriendlyName", channel));
        }
        world.workspace().queues().createQueue(Fields.of("FriendlyName", "Everyone"));
        world.workspace().queues().createWorkflow(Fields.of("FriendlyName", "All", "Configuration", "{}"));
    }

    private void hire(Script script) {
        for (String name : WORKERS) {
            String sid = world.workspace()
                    .workers()
                    .create(Fields.of(
                            "FriendlyName",
                            name,
                            "ActivitySid",
                            activity("Available"),
                            "Attributes",
                            "{\"contact_uri\":\"client:" + name + "_40lull_2Eexample\"}"))
                    .sid();
            workers.add(sid);
            names.put(sid, name);
            slots(sid, "chat", script.activeSlots());
            slots(sid, "sms", script.activeSlots());
            slots(sid, "inactive_chat", script.inactiveSlots());
            slots(sid, "inactive_sms", script.inactiveSlots());
        }
    }

    void slots(String worker, String channel, int slots) {
        world.workspace().workers().updateChannel(worker, channel, Fields.of("Capacity", Integer.toString(slots)));
    }

    String activity(String name) {
        return world.workspace().catalogue().activities().stream()
                .filter(activity -> activity.friendlyName().equals(name))
                .findAny()
                .orElseThrow()
                .sid();
    }

    void opened(Chat chat) {
        chats.add(chat);
        names.put(chat.task(), "chat " + chat.number());
        conversations.put(chat.task(), new ConversationSid(chat.conversation()));
    }

    /** How the story calls a task or a worker. */
    String nameOf(String sid) {
        return names.getOrDefault(sid, sid);
    }

    String nameOf(ConversationSid conversation) {
        return chats.stream()
                .filter(chat -> chat.conversation().equals(conversation.value()))
                .map(chat -> "chat " + chat.number())
                .findFirst()
                .orElse(conversation.value());
    }

    ConversationSid conversationOf(TaskSid task) {
        return java.util.Objects.requireNonNull(conversations.get(task.value()));
    }

    /** The newest message of a person in the task's conversation. */
    Optional<Message> lastWord(TaskSid task) {
        ConversationSid conversation = conversationOf(task);
        return transcript.lastWord(conversation, besidesIn(conversation));
    }

    static boolean isAgent(Message message) {
        return isAgent(Identity.of(message.author()));
    }

    static boolean isAgent(Identity who) {
        return AGENTS.contains(who);
    }

    /** Who takes part in the conversation, where it is more than the customer and the agents. */
    Optional<Company> companyIn(ConversationSid conversation) {
        return Optional.ofNullable(companies.get(conversation));
    }

    void joins(ConversationSid conversation, Company company, Set<Identity> customers) {
        companies.put(conversation, company);
        besides.put(conversation, Company.besides(company.all(), customers));
    }

    /** Who in the conversation is neither customer nor agent. */
    Set<Identity> besidesIn(ConversationSid conversation) {
        return besides.getOrDefault(conversation, Set.of());
    }

    /** Whether the newest page shows nobody who counts. */
    boolean isHidden(TaskSid task) {
        Set<Identity> skipped = besidesIn(conversationOf(task));
        return page(conversationOf(task), 0).newestFirst().stream()
                .noneMatch(message -> Knowledge.isPersons(message, skipped));
    }

    boolean customerSpokeLast(TaskSid task) {
        return lastWord(task).filter(message -> !isAgent(message)).isPresent();
    }

    private void noted(Event event) {
        revision++;
        switch (event.subject()) {
            case Event.OfTask(Task task) -> changedTasks.add(task.sid());
            case Event.OfReservation made -> {
                changedTasks.add(made.task().sid());
                if (event.type() == EventType.RESERVATION_CREATED) {
                    offers.add(made.reservation().sid());
                } else if (event.type() == EventType.RESERVATION_ACCEPTED) {
                    port.accepted(made.reservation(), event.at());
                }
            }
            case Event.OfTransfer(Transfer transfer, Task task) -> noted(transfer);
            case Event.OfWorker of -> changedWorkers.add(of.worker().sid());
            case Event.OfWorkerChannel of -> changedWorkers.add(of.worker().sid());
            case Event.OfResource other -> {}
        }
    }

    private void noted(ConversationEvent event) {
        revision++;
        transcript.note(event);
    }

    /** Begins a transfer, or calls one off. */
    private void noted(Transfer transfer) {
        if (transfer.status() == Transfer.Status.INITIATED) {
            transfers.put(transfer.taskSid(), transfer);
        } else {
            transfers.remove(transfer.taskSid());
        }
        changedTasks.add(transfer.taskSid());
    }

    /** The transfer of the task that is under way. */
    Optional<Transfer> transferOf(String task) {
        return Optional.ofNullable(transfers.get(task));
    }

    /** The tasks that have changed since this was last asked, as they now are, also those that have ended. */
    List<Snapshot> takeChangedTasks() {
        List<Snapshot> changed = new ArrayList<>();
        for (String sid : changedTasks) {
            List<Snapshot> past = history.computeIfAbsent(sid, fresh -> new ArrayList<>());
            world.workspace().tasks().find(sid).ifPresent(task -> {
                Snapshot now = port.snapshot(task, transfers.containsKey(sid));
                if (past.isEmpty() || !past.getLast().equals(now)) {
                    past.add(now);
                    changed.add(now);
                }
            });
        }
        changedTasks.clear();
        return changed;
    }

    List<String> takeChangedWorkers() {
        return take(changedWorkers);
    }

    List<String> takeOffers() {
        List<String> taken = List.copyOf(offers);
        offers.clear();
        return taken;
    }

    private static List<String> take(Set<String> from) {
        List<String> taken = List.copyOf(from);
        from.clear();
        return taken;
    }

    /** The task as it is, or as it was {@code behind} changes ago; empty where it is gone. */
    Optional<Snapshot> task(TaskSid sid, int behind) {
        List<Snapshot> past = history.getOrDefault(sid.value(), List.of());
        if (behind == 0) {
            return world.workspace()
                    .tasks()
                    .find(sid.value())
                    .map(task -> port.snapshot(task, transfers.containsKey(sid.value())));
        }
        return past.isEmpty() ? Optional.empty() : Optional.of(past.get(Math.max(0, past.size() - 1 - behind)));
    }

    /** The newest messages, as an answer that is up to {@code behind} messages late shows them. */
    MessagePage page(ConversationSid conversation, int behind) {
        return transcript.page(conversation, behind, clock.instant());
    }

    /** Nobody may read it until it is opened. */
    void close(ConversationSid conversation) {
        revision++;
        transcript.close(conversation);
    }

    void open(ConversationSid conversation) {
        revision++;
        transcript.open(conversation);
    }

    /** From now on everything can be read. */
    void openAll() {
        revision++;
        transcript.openAll();
    }

    /** Counts what happens: the same number means that nothing has. */
    long revision() {
        return revision;
    }

    /** Tasks that are not over, in order of arrival. */
    List<Snapshot> openTasks() {
        return history.values().stream()
                .map(List::getLast)
                .filter(now -> !now.task().status().ended()
                        && world.workspace()
                                .tasks()
                                .find(now.task().sid().value())
                                .isPresent())
                .toList();
    }

    /** Whether the worker who has the task has no slot free where it would rest. */
    boolean cannotRest(Snapshot now) {
        return now.assignment().isEmpty()
                || pairs.of(now.task().channel().sid())
                        .map(pair -> world.workspace()
                                .workers()
                                .channel(
                                        now.assignment().get().worker().value(),
                                        pair.inactive().sid().value()))
                        .filter(channel ->
                                world.workspace().workers().load(channel).assigned() < channel.capacity())
                        .isEmpty();
    }
}
