package io.veza.chat.application.log;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.log.Intent;
import io.veza.chat.domain.log.Outcome;
import io.veza.platform.kernel.Batcher;
import io.veza.platform.kernel.Batcher.Group;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * Group commit: what comes while commits run shares the following one, across rooms. What arrives
 * in one turn of an event loop goes together.
 */
@ApplicationScoped
public class RoomWriter {

    private static final Duration LATER = Duration.ofSeconds(1);

    private final RoomLog log;
    private final Announcer announcer;
    private final Contexts contexts;
    private final Batcher<Long, Waiting> commits;

    public RoomWriter(RoomLog log, Announcer announcer, Contexts contexts, Batcher.Limits limits) {
        this.log = log;
        this.announcer = announcer;
        this.contexts = contexts;
        this.commits = new Batcher<>(limits, this::start);
    }

    /** Answers after the commit. A refusal is an outcome, not a failure. */
    public Uni<Outcome> write(long room, Intent intent) {
        return Uni.createFrom().emitter(caller -> enter(room, intent, caller));
    }

    private void enter(long room, Intent intent, UniEmitter<? super Outcome> caller) {
        Waiting one = new Waiting(intent, caller, contexts.current());
        if (!commits.add(room, one)) {
            throw DomainException.retryable(
                    ChatError.ROOM_BUSY, "Too much is being said in this room just now.", LATER);
        }
        one.home().execute(commits::pump);
    }

    /** Each commit is made where its first intent came from, in that call's trace. */
    private CompletionStage<Void> start(List<Group<Long, Waiting>> groups) {
        return Uni.createFrom()
                .deferred(() -> commit(groups))
                .runSubscriptionOn(groups.getFirst().items().getFirst().home())
                .subscribeAsCompletionStage();
    }

    /** Never fails: whoever waits is told. */
    private Uni<Void> commit(List<Group<Long, Waiting>> groups) {
        return Uni.createFrom()
                .deferred(() -> log.append(groups.stream().map(RoomWriter::intents).toList()))
                .onItem()
                .transformToUni(committed -> tell(groups, committed))
                .onFailure()
                .recoverWithUni(failure -> failed(groups, failure));
    }

    private Uni<Void> tell(List<Group<Long, Waiting>> groups, List<Committed> committed) {
        for (int i = 0; i < groups.size(); i++) {
            answer(groups.get(i).items(), committed.get(i).outcomes());
        }
        return announcer.announce(committed).onFailure().recoverWithNull();
    }

    /** One room's trouble is not that of the others: they try again without it. */
    private Uni<Void> failed(List<Group<Long, Waiting>> groups, Throwable failure) {
        if (groups.size() > 1 && !(failure instanceof DomainException)) {
            return Multi.createFrom()
                    .iterable(groups)
                    .onItem()
                    .transformToUniAndConcatenate(group -> commit(List.of(group)))
                    .collect()
                    .last()
                    .replaceWithVoid();
        }
        groups.forEach(group -> group.items().forEach(one -> one.fail(failure)));
        return Uni.createFrom().voidItem();
    }

    private static RoomIntents intents(Group<Long, Waiting> group) {
        return new RoomIntents(group.key(), group.items().stream().map(Waiting::intent).toList());
    }

    private static void answer(List<Waiting> waiting, List<Outcome> outcomes) {
        for (int i = 0; i < waiting.size(); i++) {
            waiting.get(i).complete(outcomes.get(i));
        }
    }
}
