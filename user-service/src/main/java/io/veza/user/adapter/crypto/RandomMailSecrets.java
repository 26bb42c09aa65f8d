package io.veza.user.adapter.crypto;

import io.veza.user.application.mail.MailSecrets;
import io.veza.user.domain.mail.MailToken;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;

@ApplicationScoped
class RandomMailSecrets implements MailSecrets {

    private static final int BYTES = 32;

    private final SecureRandom random;

    RandomMailSecrets(SecureRandom random) {
        this.random = random;
    }

    @Override
    public MailToken next() {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return MailToken.of(secret);
    }
}
