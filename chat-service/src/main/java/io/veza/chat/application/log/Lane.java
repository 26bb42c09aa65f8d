package io.veza.chat.application.log;

import io.smallrye.mutiny.subscription.UniEmitter;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.log.Intent;
import io.veza.chat.domain.log.Outcome;
import io.veza.platform.kernel.DomainException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;

/** What waits to be written into one room while the commit before it runs. */
final class Lane {

    private static final Duration LATER = Duration.ofSeconds(1);

    private final long room;
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private boolean busy;

    Lane(long room) {
        this.room = room;
    }

    /**
     * @param home where the caller is served, and answered
     */
    record Waiting(Intent intent, UniEmitter<? super Outcome> caller, Executor home) {

        void complete(Outcome outcome) {
            home.execute(() -> caller.complete(outcome));
        }

        void fail(Throwable failure) {
            home.execute(() -> caller.fail(failure));
        }
    }

    synchronized Lane admit(Waiting one, int limit) {
        if (waiting.size() >= limit) {
            throw DomainException.retryable(
                    ChatError.ROOM_BUSY, "Too much is being said in this room just now.", LATER);
        }
        waiting.add(one);
        return this;
    }

    /** True for the one who must see to it that this lane's turn comes. */
    synchronized boolean seize() {
        boolean free = !busy;
        busy = true;
        return free;
    }

    /** The next group. */
    synchronized Group next(int limit) {
        List<Waiting> group = new ArrayList<>(Math.min(limit, waiting.size()));
        while (group.size() < limit && !waiting.isEmpty()) {
            group.add(waiting.remove());
        }
        return new Group(room, group);
    }

    /** After a commit: true when nobody waits, so that the lane may go. */
    synchronized boolean rest() {
        busy = !waiting.isEmpty();
        return !busy;
    }
}
