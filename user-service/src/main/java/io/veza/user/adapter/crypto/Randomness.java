package io.veza.user.adapter.crypto;

import io.veza.user.application.session.RefreshSecrets;
import io.veza.user.domain.session.RefreshToken;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;

/** The one source of secrets. */
final class Randomness {

    private static final int SECRET_BYTES = 32;

    private Randomness() {}

    @Produces
    @Singleton
    static SecureRandom random() {
        return new SecureRandom();
    }

    @Produces
    @Singleton
    static RefreshSecrets refreshSecrets(SecureRandom random) {
        return session -> {
            byte[] secret = new byte[SECRET_BYTES];
            random.nextBytes(secret);
            return RefreshToken.of(session, secret);
        };
    }
}
