package dev.lull;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lull.Gate.Fate;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** One of the simulator's chats, and who writes in it. */
final class PlayedChat {
    private static final int TRIES = 12;

    final String task;
    final String active;
    final String inactive;
    final String agent;
    private final JsonNode before;
    final String conversation;
    private final Outsider outside;
    private final Gate gate;
    private int notes;

    PlayedChat(
            String task, String active, String inactive, String agent, JsonNode before, Outsider outside, Gate gate) {
        this.outside = outside;
        this.gate = gate;
        this.task = task;
        this.active = active;
        this.inactive = inactive;
        this.agent = agent;
        this.before = before;
        conversation = before.path("conversationSid").asText();
    }

    /** @param simulator what {@code lull simulate} prints first */
    static PlayedChat of(JsonNode task, JsonNode simulator, Outsider outside, Gate gate) {
        String sid = task.path("sid").asText();
        String active = task.path("task_channel_sid").asText();
        String inactive = "";
        for (JsonNode pair : simulator.path("channel_pairs")) {
            inactive = pair.path("active_sid").asText().equals(active)
                    ? pair.path("inactive_sid").asText()
                    : inactive;
        }
        String worker = outside.get(outside.workspace("/Tasks/" + sid + "/Reservations"))
                .path("reservations")
                .path(0)
                .path("worker_sid")
                .asText();
        String contact = Outsider.json(outside.get(outside.workspace("/Workers/" + worker))
                        .path("attributes")
                        .asText())
                .path("contact_uri")
                .asText();
        return new PlayedChat(
                sid, active, inactive, contact.replace("client:", ""), outside.attributes(sid), outside, gate);
    }

    void agentWrites() {
        write(agent);
    }

    void customerWrites() {
        write(before.path("customerAddress").asText());
    }

    Fate othersWrite() {
        outside.note(task, "note" + notes);
        notes++;
        return Fate.PASSES;
    }

    void goesQuiet() {
        agentWrites();
        until("it is made inactive", inactive);
    }

    void customerComesBack() {
        goesQuiet();
        customerWrites();
        until("its customer has it back", active);
    }

    void customerOvertakesTheMove() throws Exception {
        restsAfter(
                Gate.TAKEN,
                () -> {
                    customerWrites();
                    return Fate.PASSES;
                },
                active);
    }

    void restsAfter(int status, Supplier<Fate> mishap) throws Exception {
        restsAfter(status, mishap, inactive);
    }

    /** The agent goes silent, and that befalls the move; again until the simulator answers it as it must. */
    private void restsAfter(int status, Supplier<Fate> mishap, String end) throws Exception {
        befalls(inactive, mishap, status, this::customerWrites, this::agentWrites);
        until("its move is mended", end);
    }

    /** The customer writes in the inactive chat, and that befalls the move back. */
    void returnsAfter(int status, Supplier<Fate> mishap) throws Exception {
        befalls(active, mishap, status, this::isMadeInactive, this::customerWrites);
        until("its return is mended", active);
    }

    private void isMadeInactive() {
        customerWrites();
        until("its customer has it", active);
        goesQuiet();
    }

    private void befalls(String channel, Supplier<Fate> mishap, int status, Runnable before, Runnable talk)
            throws Exception {
        for (int i = 0; i < TRIES; i++) {
            before.run();
            CompletableFuture<Integer> move = gate.befalls(task, channel, mishap);
            talk.run();
            if (move.get() == status) {
                return;
            }
        }
        throw new AssertionError(this + ": no move is ever answered with " + status);
    }

    void until(String what, String channel) {
        gate.until(
                this + ": " + what,
                () -> outside.get(outside.workspace("/Tasks/" + task))
                        .path("task_channel_sid")
                        .asText()
                        .equals(channel));
    }

    boolean isWhereItBelongs() {
        String last = outside.get("/v1/Conversations/" + conversation + "/Messages?Order=desc&PageSize=1")
                .path("messages")
                .path(0)
                .path("author")
                .asText();
        boolean rests = last.equals(agent);
        JsonNode now = outside.get(outside.workspace("/Tasks/" + task));
        boolean marked =
                Outsider.json(now.path("attributes").asText()).path("inactive").asInt() == 1;
        return marked == rests && now.path("task_channel_sid").asText().equals(rests ? inactive : active);
    }

    void keepsWhatOthersWrote() {
        JsonNode now = outside.attributes(task);
        before.properties().stream()
                .filter(entry -> !entry.getKey().equals("otherWriter"))
                .forEach(entry -> assertThat(now.get(entry.getKey())).isEqualTo(entry.getValue()));
        for (int i = 0; i < notes; i++) {
            assertThat(now.path("note" + i).isNumber()).as("note %s", i).isTrue();
        }
    }

    private void write(String author) {
        outside.post("/v1/Conversations/" + conversation + "/Messages", "Author", author, "Body", "Hello");
    }

    @Override
    public String toString() {
        return "the chat " + task;
    }
}
