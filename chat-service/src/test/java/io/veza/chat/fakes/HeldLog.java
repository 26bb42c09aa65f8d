package io.veza.chat.fakes;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.veza.chat.application.log.Committed;
import io.veza.chat.application.log.RoomIntents;
import io.veza.chat.application.log.RoomLog;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** A log whose commits end only when the test says so. */
public final class HeldLog implements RoomLog {

    /** What each commit took, room by room. */
    public final List<List<RoomIntents>> groups = new ArrayList<>();

    private final RoomLog log;
    private final Queue<Runnable> held = new ArrayDeque<>();
    private final Queue<UniEmitter<? super List<Committed>>> callers = new ArrayDeque<>();

    public HeldLog(RoomLog log) {
        this.log = log;
    }

    @Override
    public Uni<List<Committed>> append(List<RoomIntents> rooms) {
        groups.add(rooms);
        return Uni.createFrom()
                .emitter(caller -> {
                    callers.add(caller);
                    held.add(() -> commit(rooms, caller));
                });
    }

    /** How many intents each commit took. */
    public List<Integer> sizes() {
        return groups.stream()
                .map(rooms -> rooms.stream().mapToInt(room -> room.intents().size()).sum())
                .toList();
    }

    /** Ends the oldest commit well. */
    public void release() {
        callers.remove();
        held.remove().run();
    }

    /** Ends the oldest commit badly. */
    public void breakDown(RuntimeException failure) {
        held.remove();
        callers.remove().fail(failure);
    }

    private void commit(List<RoomIntents> rooms, UniEmitter<? super List<Committed>> caller) {
        log.append(rooms).subscribe().with(caller::complete, caller::fail);
    }
}
