package io.veza.gateway.client;

import java.util.concurrent.atomic.AtomicInteger;

/** So many calls of requests may wait for one service; a slow one cannot take all there is. */
final class Bulkhead {

    private final AtomicInteger inside = new AtomicInteger();
    private final int room;

    Bulkhead(int room) {
        this.room = room;
    }

    boolean enter() {
        if (inside.incrementAndGet() <= room) {
            return true;
        }
        inside.decrementAndGet();
        return false;
    }

    void leave() {
        inside.decrementAndGet();
    }

    int inside() {
        return inside.get();
    }
}
