package io.veza.stream.application.scrobbler;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.stream.application.scrobbler.Scrobblers.Batch;
import io.veza.stream.domain.listen.Listen;
import io.veza.stream.domain.scrobbler.Delivery;
import io.veza.stream.domain.scrobbler.Patience;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/** Sends what is due, of one person to one service at a time. */
@ApplicationScoped
public class SendScrobbles {

    private static final Logger LOG = Logger.getLogger(SendScrobbles.class);

    /** What Last.fm takes at a time. */
    private static final int AT_ONCE = 50;

    private static final Duration LEASE = Duration.ofMinutes(5);

    /** Of a service that this suite sends to no longer. */
    private static final Duration OFF = Duration.ofHours(6);

    private final Scrobblers scrobblers;
    private final Targets targets;
    private final TokenSeal seal;

    SendScrobbles(Scrobblers scrobblers, Targets targets, TokenSeal seal) {
        this.scrobblers = scrobblers;
        this.targets = targets;
        this.seal = seal;
    }

    /** Says whether there was anything. */
    public Uni<Boolean> handle() {
        return scrobblers
                .take(AT_ONCE, LEASE)
                .chain(taken ->
                        taken.map(batch -> send(batch).replaceWith(true))
                                .orElseGet(() -> Uni.createFrom().item(false)));
    }

    private Uni<Void> send(Batch batch) {
        return targets.find(batch.service())
                .map(target ->
                        target.send(
                                        seal.open(batch.sealed(), batch.person(), batch.service()),
                                        batch.listens())
                                .chain(delivery -> settle(batch, delivery)))
                .orElseGet(() -> scrobblers.later(batch, OFF));
    }

    private Uni<Void> settle(Batch batch, Delivery delivery) {
        return switch (delivery) {
            case Delivery.Taken _ -> scrobblers.done(batch);
            case Delivery.Refused _ -> scrobblers.refused(batch);
            case Delivery.Later later ->
                    scrobblers.later(batch, Patience.after(batch.attempts(), later.after()));
            case Delivery.Unfit _ -> apart(batch);
        };
    }

    /** One that is unfit must not keep the others back. */
    private Uni<Void> apart(Batch batch) {
        if (batch.listens().size() == 1) {
            LOG.warnf("%s takes a listen never: it is left out", batch.service());
            return scrobblers.done(batch);
        }
        return Multi.createFrom()
                .iterable(batch.listens())
                .onItem()
                .transformToUniAndConcatenate(one -> send(alone(batch, one)))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private static Batch alone(Batch batch, Listen listen) {
        return new Batch(
                batch.person(), batch.service(), batch.sealed(), List.of(listen), batch.attempts());
    }
}
