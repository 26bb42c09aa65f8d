package io.veza.platform.auth;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.veza.platform.kernel.Aside;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import jakarta.inject.Singleton;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The public keys known so far. An unknown key is asked for, by one question at a time and not more
 * often than the pause allows, so that forged key ids cannot flood the service that signs.
 */
@Singleton
class KeyRing {

    private static final Logger LOG = Logger.getLogger(KeyRing.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final KeySource source;
    private final AuthConfig config;
    private final Clock clock;
    private final Aside aside;

    private volatile Map<String, PublicKey> keys = Map.of();
    private volatile Instant askedAt = Instant.MIN;
    private volatile boolean answered;
    private @Nullable CompletableFuture<Map<String, PublicKey>> question;

    KeyRing(KeySource source, AuthConfig config, Clock clock, Aside aside) {
        this.source = source;
        this.config = config;
        this.clock = clock;
        this.aside = aside;
    }

    /** The key of that id; fails with TOKEN_INVALID when there is none, UNAVAILABLE when unsure. */
    Uni<PublicKey> find(String id) {
        PublicKey key = keys.get(id);
        if (key != null) {
            refreshWhenStale();
            return Uni.createFrom().item(key);
        }
        if (!mayAsk()) {
            return Uni.createFrom().failure(missing());
        }
        return Uni.createFrom()
                .completionStage(() -> ask().copy()) // One who gives up cancels only a copy.
                .map(found -> require(found.get(id)))
                .emitOn(callersContext());
    }

    private PublicKey require(@Nullable PublicKey key) {
        if (key == null) {
            throw missing();
        }
        return key;
    }

    private DomainException missing() {
        return answered
                ? new DomainException(CoreError.TOKEN_INVALID, "The token is not one of ours")
                : DomainException.retryable(
                        CoreError.UNAVAILABLE,
                        "Tokens cannot be checked at the moment",
                        PAUSE_AFTER_FAILURE);
    }

    private void refreshWhenStale() {
        if (askedAt.plus(config.keysTtl()).isBefore(clock.instant())) {
            ask();
        }
    }

    private synchronized boolean mayAsk() {
        Duration pause = answered ? config.refetchPause() : PAUSE_AFTER_FAILURE;
        return question != null
                || askedAt.equals(Instant.MIN)
                || !clock.instant().isBefore(askedAt.plus(pause));
    }

    private synchronized CompletableFuture<Map<String, PublicKey>> ask() {
        if (question != null) {
            return question;
        }
        askedAt = clock.instant();
        CompletableFuture<Map<String, PublicKey>> asking = new CompletableFuture<>();
        question = asking;
        aside.execute(() -> load(asking));
        return asking;
    }

    private void load(CompletableFuture<Map<String, PublicKey>> asking) {
        Uni.createFrom()
                .deferred(source::load)
                .map(JwkKeys::read)
                .subscribe()
                .with(found -> settle(asking, found), failure -> fail(asking, failure));
    }

    private void settle(
            CompletableFuture<Map<String, PublicKey>> asking, Map<String, PublicKey> found) {
        synchronized (this) {
            keys = found;
            answered = true;
            question = null;
        }
        asking.complete(found);
    }

    private void fail(CompletableFuture<Map<String, PublicKey>> asking, Throwable failure) {
        LOG.warnf("Public keys cannot be had: %s", failure.getMessage());
        synchronized (this) {
            answered = false;
            question = null;
        }
        asking.completeExceptionally(missing());
    }

    private static Executor callersContext() {
        Context context = Vertx.currentContext();
        return context == null ? Runnable::run : task -> context.runOnContext(_ -> task.run());
    }
}
