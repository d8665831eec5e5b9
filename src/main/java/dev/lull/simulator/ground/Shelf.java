package dev.lull.simulator.ground;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Things by their SID, in order of creation. Putting a thing with a known SID replaces it in its place. */
public final class Shelf<T extends Ordered> {
    private final Map<String, T> things = new LinkedHashMap<>();
    private long given;

    /** The next place in the order of creation. */
    public long nextOrder() {
        return given++;
    }

    /** Puts or replaces, and returns the thing. */
    public T put(T thing) {
        things.put(thing.sid(), thing);
        return thing;
    }

    /** The thing with this SID. */
    public Optional<T> find(String sid) {
        return Optional.ofNullable(things.get(sid));
    }

    /** The thing with this SID, or a 404. */
    public T get(String sid) {
        return find(sid).orElseThrow(() -> Refusal.notFound(sid));
    }

    /** Takes the thing away; nothing happens when it is not there. */
    public void remove(String sid) {
        things.remove(sid);
    }

    /** All of them in order of creation: a view that changes with the shelf. */
    public Collection<T> all() {
        return Collections.unmodifiableCollection(things.values());
    }
}
