package io.veza.chat.application.log;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.veza.chat.application.log.Lane.Waiting;
import io.veza.chat.domain.log.Intent;
import io.veza.chat.domain.log.Outcome;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * Group commit: while commits run, what comes next gathers and shares the following one, across
 * rooms. No timer, so a quiet house waits for nothing and a busy one pays one commit for many. What
 * arrives in one turn of an event loop goes together.
 */
@ApplicationScoped
public class RoomWriter {

    private final Lanes lanes = new Lanes();
    private final RoomLog log;
    private final Announcer announcer;
    private final Contexts contexts;
    private final Limits limits;
    private final Semaphore slots;

    public RoomWriter(RoomLog log, Announcer announcer, Contexts contexts, Limits limits) {
        this.log = log;
        this.announcer = announcer;
        this.contexts = contexts;
        this.limits = limits;
        this.slots = new Semaphore(limits.commits());
    }

    /** Answers after the commit. A refusal is an outcome, not a failure. */
    public Uni<Outcome> write(long room, Intent intent) {
        return Uni.createFrom().emitter(caller -> enter(room, intent, caller));
    }

    private void enter(long room, Intent intent, UniEmitter<? super Outcome> caller) {
        Waiting one = new Waiting(intent, caller, contexts.current());
        lanes.admit(room, one, limits.waiting());
        one.home().execute(this::pump);
    }

    /** Starts commits while there is something to write and a slot to write it. */
    private void pump() {
        while (!lanes.isEmpty() && slots.tryAcquire()) {
            List<Group> groups = lanes.gather(limits.group());
            if (groups.isEmpty()) {
                slots.release();
            } else {
                start(groups);
            }
        }
    }

    /** Each commit is made where its first intent came from, in that call's trace. */
    private void start(List<Group> groups) {
        groups.getFirst()
                .home()
                .execute(() -> commit(groups).subscribe().with(_ -> ended(), _ -> ended()));
    }

    private void ended() {
        slots.release();
        pump();
    }

    /** Never fails: whoever waits is told, and each room goes on. */
    private Uni<Void> commit(List<Group> groups) {
        return Uni.createFrom()
                .deferred(() -> log.append(groups.stream().map(Group::intents).toList()))
                .onItem()
                .transformToUni(committed -> tell(groups, committed))
                .onFailure()
                .recoverWithUni(failure -> failed(groups, failure));
    }

    private Uni<Void> tell(List<Group> groups, List<Committed> committed) {
        for (int i = 0; i < groups.size(); i++) {
            groups.get(i).answer(committed.get(i));
        }
        return announcer
                .announce(committed)
                .onFailure()
                .recoverWithNull()
                .invoke(() -> groups.forEach(lanes::release));
    }

    /** One room's trouble is not that of the others: they try again without it. */
    private Uni<Void> failed(List<Group> groups, Throwable failure) {
        if (groups.size() > 1 && !(failure instanceof DomainException)) {
            return Multi.createFrom()
                    .iterable(groups)
                    .onItem()
                    .transformToUniAndConcatenate(group -> commit(List.of(group)))
                    .collect()
                    .last()
                    .replaceWithVoid();
        }
        groups.forEach(group -> group.fail(failure));
        groups.forEach(lanes::release);
        return Uni.createFrom().voidItem();
    }

    /**
     * How much is taken at once.
     *
     * @param group how many intents one commit takes at most
     * @param waiting how many may wait in one room before more are refused
     * @param commits how many run at the same time
     */
    public record Limits(int group, int waiting, int commits) {}
}
