package io.veza.chat.application.log;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.veza.chat.application.log.Lane.Waiting;
import io.veza.chat.domain.log.Intent;
import io.veza.chat.domain.log.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Group commit: while one commit of a room runs, what comes next for that room gathers and shares
 * the following one. No timer, so a quiet room waits for nothing and a busy one pays one commit for
 * many.
 */
@ApplicationScoped
public class RoomWriter {

    private final ConcurrentHashMap<Long, Lane> lanes = new ConcurrentHashMap<>();
    private final RoomLog log;
    private final Announcer announcer;
    private final Contexts contexts;
    private final Limits limits;

    public RoomWriter(RoomLog log, Announcer announcer, Contexts contexts, Limits limits) {
        this.log = log;
        this.announcer = announcer;
        this.contexts = contexts;
        this.limits = limits;
    }

    /** Answers after the commit. A refusal is an outcome, not a failure. */
    public Uni<Outcome> write(long room, Intent intent) {
        return Uni.createFrom().emitter(caller -> enter(room, waiting(intent, caller)));
    }

    private void enter(long room, Waiting one) {
        Lane lane =
                lanes.compute(
                        room,
                        (_, known) ->
                                (known == null ? new Lane() : known).admit(one, limits.waiting()));
        if (lane.seize()) {
            commitNext(room, lane);
        }
    }

    private Waiting waiting(Intent intent, UniEmitter<? super Outcome> caller) {
        return new Waiting(intent, caller, contexts.current());
    }

    /** Each group is committed where its first intent came from, in that call's trace. */
    private void commitNext(long room, Lane lane) {
        List<Waiting> group = lane.next(limits.group());
        if (group.isEmpty()) {
            lanes.computeIfPresent(room, (_, known) -> known.isIdle() ? null : known);
            return;
        }
        group.getFirst().home().execute(() -> commit(room, lane, group));
    }

    private void commit(long room, Lane lane, List<Waiting> group) {
        List<Intent> intents = group.stream().map(Waiting::intent).toList();
        Uni.createFrom()
                .deferred(() -> log.append(room, intents))
                .invoke(committed -> answer(group, committed))
                .onFailure()
                .invoke(failure -> group.forEach(one -> one.fail(failure)))
                .chain(announcer::announce)
                .subscribe()
                .with(_ -> commitNext(room, lane), _ -> commitNext(room, lane));
    }

    private static void answer(List<Waiting> group, Committed committed) {
        for (int i = 0; i < group.size(); i++) {
            group.get(i).complete(committed.outcomes().get(i));
        }
    }

    /**
     * How much is taken at once.
     *
     * @param group how many intents one commit takes at most
     * @param waiting how many may wait in one room before more are refused
     */
    public record Limits(int group, int waiting) {}
}
