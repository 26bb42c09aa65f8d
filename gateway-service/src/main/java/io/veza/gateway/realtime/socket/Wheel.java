package io.veza.gateway.realtime.socket;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Visits everything on it once a turn, a part at a time, so that many do not hold up the loop at
 * once and none needs a timer of its own. Confined to one event loop.
 */
final class Wheel<K, V> {

    private final List<Map<K, V>> slots = new ArrayList<>();
    private int hand;
    private int filled;

    Wheel(int slots) {
        for (int i = 0; i < slots; i++) {
            this.slots.add(new HashMap<>());
        }
    }

    void put(K key, V value) {
        slots.get(filled++ % slots.size()).put(key, value);
    }

    boolean remove(K key) {
        return slots.stream().anyMatch(slot -> slot.remove(key) != null);
    }

    /** The next part; what is visited may leave. */
    void advance(BiConsumer<K, V> visit) {
        Map.copyOf(slots.get(hand)).forEach(visit);
        hand = (hand + 1) % slots.size();
    }

    Map<K, V> all() {
        Map<K, V> all = new HashMap<>();
        slots.forEach(all::putAll);
        return all;
    }
}
