package io.veza.gateway.realtime.room;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How much all rooms together keep for those who come late. When it is full, what has been read is
 * given to whoever waits for it and not kept: slower, but the gateway stays up. For any number of
 * threads.
 */
final class ReplayMemory {

    private final AtomicLong kept = new AtomicLong();
    private final long most;

    /**
     * @param most in bytes
     */
    ReplayMemory(long most) {
        this.most = most;
    }

    void take(long bytes) {
        kept.addAndGet(bytes);
    }

    void giveBack(long bytes) {
        kept.addAndGet(-bytes);
    }

    /** In bytes. */
    long kept() {
        return kept.get();
    }

    boolean isFull() {
        return kept.get() > most;
    }
}
