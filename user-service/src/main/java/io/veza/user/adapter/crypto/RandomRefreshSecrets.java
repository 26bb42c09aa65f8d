package io.veza.user.adapter.crypto;

import io.veza.user.application.session.RefreshSecrets;
import io.veza.user.domain.session.RefreshToken;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;

@ApplicationScoped
class RandomRefreshSecrets implements RefreshSecrets {

    private static final int BYTES = 32;

    private final SecureRandom random;

    RandomRefreshSecrets(SecureRandom random) {
        this.random = random;
    }

    @Override
    public RefreshToken next(long session) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return RefreshToken.of(session, secret);
    }
}
