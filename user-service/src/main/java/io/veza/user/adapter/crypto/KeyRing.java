package io.veza.user.adapter.crypto;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.key.FindSigningKey;
import io.veza.user.domain.key.SigningKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The unwrapped signing key, kept in memory and looked at again every minute so that a rotation
 * takes hold.
 */
@ApplicationScoped
class KeyRing {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final FindSigningKey keys;
    private final Envelope envelope;
    private final Clock clock;
    private volatile @Nullable Entry current;

    KeyRing(FindSigningKey keys, Envelope envelope, Clock clock) {
        this.keys = keys;
        this.envelope = envelope;
        this.clock = clock;
    }

    record Entry(String kid, PrivateKey privateKey, Instant readAt) {}

    Uni<Entry> active() {
        Entry known = current;
        Instant now = clock.instant();
        if (known != null && now.isBefore(known.readAt().plus(FRESH))) {
            return Uni.createFrom().item(known);
        }
        return keys.active().map(key -> remember(key, known, now));
    }

    private Entry remember(SigningKey key, @Nullable Entry known, Instant now) {
        PrivateKey privateKey =
                known != null && known.kid().equals(key.kid()) ? known.privateKey() : unwrap(key);
        Entry entry = new Entry(key.kid(), privateKey, now);
        current = entry;
        return entry;
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
}
