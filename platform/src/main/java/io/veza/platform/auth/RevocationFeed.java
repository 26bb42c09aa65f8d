package io.veza.platform.auth;

import com.google.protobuf.InvalidProtocolBufferException;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.veza.platform.kernel.Broadcast;
import io.veza.proto.common.v1.Revocation;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Brings revocations in: the broadcast as it comes, and four times a second what Redis has that the
 * broadcast may have missed, so that a service cut off from NATS knows within a second too. Not
 * ready before the first look into Redis.
 */
@Singleton
@Readiness
class RevocationFeed implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(RevocationFeed.class);
    private static final Duration EVERY = Duration.ofMillis(250);

    /** A look that hangs must not keep the next one from being taken. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    /** So many looks without an answer are a problem; one is not. */
    private static final int TOLD_AT = 2;

    /** Looks back this far each time, for clocks that differ. */
    private static final Duration OVERLAP = Duration.ofSeconds(30);

    private final Revocations revocations;
    private final RevocationStore store;
    private final Instance<Broadcast> broadcast;
    private final Vertx vertx;
    private final Clock clock;
    private volatile Instant seenUntil = Instant.MIN;
    private volatile int missed;
    private volatile boolean busy;
    private long timer;

    RevocationFeed(
            Revocations revocations,
            RevocationStore store,
            Instance<Broadcast> broadcast,
            Vertx vertx,
            Clock clock) {
        this.revocations = revocations;
        this.store = store;
        this.broadcast = broadcast;
        this.vertx = vertx;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        broadcast.stream().forEach(bus -> bus.subscribe(RevocationAnnouncer.SUBJECT, this::hear));
        look();
        timer = vertx.setPeriodic(EVERY.toMillis(), _ -> look());
    }

    private void hear(byte[] message) {
        try {
            revocations.apply(Revocation.parseFrom(message));
        } catch (InvalidProtocolBufferException e) {
            LOG.warn("A broadcast revocation is not readable and is dropped");
        }
    }

    private void look() {
        if (busy) {
            return;
        }
        busy = true;
        revocations.forgetExpired();
        Instant now = clock.instant();
        var found =
                seenUntil.equals(Instant.MIN) ? store.all() : store.since(seenUntil.minus(OVERLAP));
        found.ifNoItem()
                .after(PATIENCE)
                .fail()
                .subscribe()
                .with(rows -> take(rows, now), this::miss);
    }

    private void take(List<Revocation> rows, Instant now) {
        rows.forEach(revocations::apply);
        seenUntil = now;
        missed = 0;
        busy = false;
    }

    /** The first look, while everything starts, may take too long; the next comes at once. */
    private void miss(Throwable failure) {
        int misses = missed + 1;
        missed = misses;
        if (misses == TOLD_AT) {
            LOG.warnf("Revocations cannot be read from Redis: %s", failure);
        }
        busy = false;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Revoked sessions are known")
                .status(!seenUntil.equals(Instant.MIN))
                .build();
    }

    @PreDestroy
    void stop() {
        vertx.cancelTimer(timer);
    }
}
