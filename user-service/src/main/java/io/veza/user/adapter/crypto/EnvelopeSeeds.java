package io.veza.user.adapter.crypto;

import io.veza.user.application.factor.Seeds;
import io.veza.user.domain.factor.KeyedDigest;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Envelopes bound to the account: a secret moved to another account does not open. */
@ApplicationScoped
class EnvelopeSeeds implements Seeds {

    private static final String ALGORITHM = "HmacSHA1";
    private static final int BYTES = 20;

    private final Envelope envelope;
    private final SecureRandom random;

    EnvelopeSeeds(Envelope envelope, SecureRandom random) {
        this.envelope = envelope;
        this.random = random;
    }

    @Override
    public Seed make(long account) {
        byte[] seed = new byte[BYTES];
        random.nextBytes(seed);
        return new Seed(seed, envelope.seal(seed, context(account)));
    }

    @Override
    public KeyedDigest open(byte[] sealed, long account) {
        SecretKeySpec key = new SecretKeySpec(envelope.open(sealed, context(account)), ALGORITHM);
        return message -> digest(key, message);
    }

    private static byte[] digest(SecretKeySpec key, byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    private static String context(long account) {
        return "totp|sealed|" + account;
    }
}
