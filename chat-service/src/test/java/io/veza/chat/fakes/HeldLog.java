package io.veza.chat.fakes;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.veza.chat.application.log.Committed;
import io.veza.chat.application.log.RoomLog;
import io.veza.chat.domain.log.Intent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** A log whose commits end only when the test says so. */
public final class HeldLog implements RoomLog {

    public final List<List<Intent>> groups = new ArrayList<>();
    private final RoomLog log;
    private final Queue<Runnable> held = new ArrayDeque<>();
    private final Queue<UniEmitter<? super Committed>> callers = new ArrayDeque<>();

    public HeldLog(RoomLog log) {
        this.log = log;
    }

    @Override
    public Uni<Committed> append(long room, List<Intent> intents) {
        groups.add(intents);
        return Uni.createFrom()
                .emitter(caller -> {
                    callers.add(caller);
                    held.add(() -> commit(room, intents, caller));
                });
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

    private void commit(long room, List<Intent> intents, UniEmitter<? super Committed> caller) {
        log.append(room, intents).subscribe().with(caller::complete, caller::fail);
    }
}
