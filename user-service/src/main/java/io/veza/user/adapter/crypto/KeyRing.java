package io.veza.user.adapter.crypto;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.veza.platform.kernel.Aside;
import io.veza.user.application.key.FindSigningKey;
import io.veza.user.domain.key.SigningKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The unwrapped signing key, kept in memory and looked at again every minute so that a rotation
 * takes hold. However many sign at that moment, it is read once, aside of them all.
 */
@ApplicationScoped
class KeyRing {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Supplier<Uni<SigningKey>> source;
    private final Envelope envelope;
    private final Clock clock;
    private final Aside aside;
    private volatile @Nullable Entry current;
    private @Nullable CompletableFuture<Entry> reading;

    @Inject
    KeyRing(FindSigningKey keys, Envelope envelope, Clock clock, Aside aside) {
        this(keys::active, envelope, clock, aside);
    }

    KeyRing(Supplier<Uni<SigningKey>> source, Envelope envelope, Clock clock, Aside aside) {
        this.source = source;
        this.envelope = envelope;
        this.clock = clock;
        this.aside = aside;
    }

    record Entry(String kid, PrivateKey privateKey, Instant readAt) {}

    Uni<Entry> active() {
        Entry known = current;
        if (known != null && clock.instant().isBefore(known.readAt().plus(FRESH))) {
            return Uni.createFrom().item(known);
        }
        return Uni.createFrom()
                .completionStage(() -> read().copy()) // One who gives up cancels only a copy.
                .emitOn(callersContext());
    }

    private synchronized CompletableFuture<Entry> read() {
        if (reading != null) {
            return reading;
        }
        CompletableFuture<Entry> answer = new CompletableFuture<>();
        reading = answer;
        aside.execute(() -> read(answer));
        return answer;
    }

    private void read(CompletableFuture<Entry> answer) {
        Instant now = clock.instant();
        Uni.createFrom()
                .deferred(source::get)
                .map(key -> entry(key, now))
                .invoke(entry -> current = entry)
                .onTermination()
                .invoke(this::mayReadAgain)
                .subscribe()
                .with(answer::complete, answer::completeExceptionally);
    }

    private synchronized void mayReadAgain() {
        reading = null;
    }

    private Entry entry(SigningKey key, Instant now) {
        Entry known = current;
        PrivateKey privateKey =
                known != null && known.kid().equals(key.kid()) ? known.privateKey() : unwrap(key);
        return new Entry(key.kid(), privateKey, now);
    }

    private PrivateKey unwrap(SigningKey key) {
        byte[] encoded = envelope.open(key.wrapped(), RsaKeyMaker.context(key.kid()));
        try {
            return KeyFactory.getInstance(RsaKeyMaker.ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("signing key " + key.kid() + " is broken", e);
        }
    }

    private static Executor callersContext() {
        Context context = Vertx.currentContext();
        return context == null ? Runnable::run : task -> context.runOnContext(_ -> task.run());
    }
}
