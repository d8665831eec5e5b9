package dev.lull.simulator.sync;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lull.simulator.ground.Agenda;
import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.JsonText;
import dev.lull.simulator.ground.Refusal;
import dev.lull.simulator.ground.Shelf;
import dev.lull.simulator.ground.Sids;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** All documents, all lists or all maps of a Sync service; changes take the parameters of Twilio's resources. */
public final class SyncCollection {
    /** The most that an entry's data may measure, in characters of JSON. */
    static final int MAX_DATA = 16_384;

    private final SyncKind kind;
    private final InstantSource clock;
    private final Sids sids;
    private final Agenda agenda;
    private final Shelf<SyncObject> objects = new Shelf<>();
    private final Map<String, Shelf<SyncItem>> items = new HashMap<>();

    SyncCollection(SyncKind kind, InstantSource clock, Sids sids, Agenda agenda) {
        this.kind = kind;
        this.clock = clock;
        this.sids = sids;
        this.agenda = agenda;
    }

    /** All of them in order of creation. */
    public Collection<SyncObject> all() {
        return objects.all();
    }

    /** The one with this SID or unique name, or a 404. */
    public SyncObject get(String sidOrName) {
        return objects.find(sidOrName)
                .or(() -> objects.all().stream()
                        .filter(object ->
                                !sidOrName.isEmpty() && object.uniqueName().equals(sidOrName))
                        .findAny())
                .orElseThrow(() -> new Refusal(404, kind.notFoundCode(), kind.label() + " not found"));
    }

    /** Creates one; a document with its data. */
    public SyncObject create(Fields fields) {
        String name = fields.filled("UniqueName").orElse("");
        if (!name.isEmpty()
                && objects.all().stream().anyMatch(other -> other.uniqueName().equals(name))) {
            throw new Refusal(409, 54301, "Unique name already exists");
        }
        Instant now = clock.instant();
        Instant end = Expiry.of(fields, now, Expiry.NEVER, ttlNames());
        SyncObject object = new SyncObject(objects.nextOrder(), sids.next(kind.prefix()), name, 0, end, now, now);
        Shelf<SyncItem> content = new Shelf<>();
        if (kind == SyncKind.DOCUMENT) {
            JsonNode data = fields.filled("Data").map(SyncCollection::data).orElseGet(JsonText::newObject);
            content.put(new SyncItem(content.nextOrder(), "", data, 0, Expiry.NEVER, now, now));
        }
        items.put(object.sid(), content);
        objects.put(object);
        watch(object);
        return object;
    }

    /** Changes when it expires; of a document also its data. */
    public SyncObject update(String sidOrName, Fields fields) {
        SyncObject object = get(sidOrName);
        requireRevision(fields, object.revision());
        Instant now = clock.instant();
        if (kind == SyncKind.DOCUMENT && fields.filled("Data").isPresent()) {
            Shelf<SyncItem> content = itemsOf(object);
            content.put(content.get("").with(data(fields.required("Data")), Expiry.NEVER, now));
        }
        SyncObject changed = objects.put(object.changed(Expiry.of(fields, now, object.expires(), ttlNames()), now));
        watch(changed);
        return changed;
    }

    /** Deletes it with all that is in it. */
    public void delete(String sidOrName) {
        SyncObject object = get(sidOrName);
        objects.remove(object.sid());
        items.remove(object.sid());
    }

    /** A document's data. */
    public JsonNode dataOf(SyncObject document) {
        return itemsOf(document).get("").data();
    }

    /** The entries in order of creation. */
    public Collection<SyncItem> itemsIn(String sidOrName) {
        return itemsOf(get(sidOrName)).all();
    }

    /** The entry with this index or key, or a 404. */
    public SyncItem item(String sidOrName, String key) {
        return itemsOf(get(sidOrName))
                .find(key)
                .orElseThrow(() -> new Refusal(404, kind.itemNotFoundCode(), kind.label() + " Item not found"));
    }

    /** Adds an entry: to a list at its end, to a map under a new key. */
    public SyncItem addItem(String sidOrName, Fields fields) {
        SyncObject object = get(sidOrName);
        Shelf<SyncItem> content = itemsOf(object);
        if (kind == SyncKind.MAP && content.find(fields.required("Key")).isPresent()) {
            throw new Refusal(409, 54208, "An Item with given key already exists in the Map");
        }
        Instant now = clock.instant();
        JsonNode data = data(fields.required("Data"));
        long order = content.nextOrder();
        String key = kind == SyncKind.MAP ? fields.required("Key") : Long.toString(order);
        SyncItem item = content.put(
                new SyncItem(order, key, data, 0, Expiry.of(fields, now, Expiry.NEVER, "ItemTtl", "Ttl"), now, now));
        touch(object, fields);
        watch(object.sid(), item);
        return item;
    }

    /** Changes an entry. */
    public SyncItem updateItem(String sidOrName, String key, Fields fields) {
        SyncItem old = item(sidOrName, key);
        requireRevision(fields, old.revision());
        SyncObject object = get(sidOrName);
        Instant now = clock.instant();
        JsonNode data = fields.filled("Data").map(SyncCollection::data).orElse(old.data());
        SyncItem changed =
                itemsOf(object).put(old.with(data, Expiry.of(fields, now, old.expires(), "ItemTtl", "Ttl"), now));
        touch(object, fields);
        watch(object.sid(), changed);
        return changed;
    }

    /** Deletes an entry. */
    public void deleteItem(String sidOrName, String key, Fields fields) {
        requireRevision(fields, item(sidOrName, key).revision());
        SyncObject object = get(sidOrName);
        itemsOf(object).remove(key);
        touch(object, fields);
    }

    private String[] ttlNames() {
        return kind == SyncKind.DOCUMENT ? new String[] {"Ttl"} : new String[] {"CollectionTtl", "Ttl"};
    }

    private Shelf<SyncItem> itemsOf(SyncObject object) {
        return items.computeIfAbsent(object.sid(), _ -> new Shelf<>());
    }

    private void touch(SyncObject object, Fields fields) {
        Instant now = clock.instant();
        watch(objects.put(object.changed(Expiry.of(fields, now, object.expires(), "CollectionTtl"), now)));
    }

    private void watch(SyncObject object) {
        if (object.isMortal()) {
            agenda.at(
                    object.expires(),
                    () -> objects.find(object.sid())
                            .filter(now -> now.expires().equals(object.expires()))
                            .ifPresent(now -> delete(now.sid())));
        }
    }

    private void watch(String sid, SyncItem item) {
        if (item.isMortal()) {
            agenda.at(
                    item.expires(),
                    () -> objects.find(sid)
                            .map(this::itemsOf)
                            .ifPresent(content -> content.find(item.sid())
                                    .filter(now -> now.expires().equals(item.expires()))
                                    .ifPresent(now -> content.remove(now.sid()))));
        }
    }

    private static void requireRevision(Fields fields, long revision) {
        String wanted = fields.text(Fields.IF_MATCH).orElse("*").replace("\"", "");
        if (!wanted.equals("*") && !wanted.equals(Long.toHexString(revision))) {
            throw new Refusal(412, 54103, "The revision of the item does not match the expected revision");
        }
    }

    private static JsonNode data(String text) {
        if (text.length() > MAX_DATA) {
            throw new Refusal(413, 54006, "The data is too large: at most " + MAX_DATA + " characters are allowed");
        }
        return JsonText.value(text, "Data");
    }
}
