package io.veza.user.adapter.crypto;

import io.smallrye.mutiny.Uni;
import io.veza.platform.runtime.Workers;
import io.veza.user.application.key.KeyMaker;
import io.veza.user.domain.key.KeyState;
import io.veza.user.domain.key.SigningKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import org.jose4j.jwk.RsaJsonWebKey;

/** Makes RSA-3072 pairs: 128 bits of strength, and by far the cheapest to verify. */
@ApplicationScoped
class RsaKeyMaker implements KeyMaker {

    static final String ALGORITHM = "RSA";

    private static final int BITS = 3072;

    private final Envelope envelope;
    private final Workers workers;
    private final SecureRandom random;
    private final Clock clock;

    RsaKeyMaker(Envelope envelope, Workers workers, SecureRandom random, Clock clock) {
        this.envelope = envelope;
        this.workers = workers;
        this.random = random;
        this.clock = clock;
    }

    @Override
    public Uni<SigningKey> make(KeyState state) {
        return workers.run(() -> generate(state));
    }

    private SigningKey generate(KeyState state) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
        generator.initialize(BITS, random);
        KeyPair pair = generator.generateKeyPair();
        String kid = thumbprint((RSAPublicKey) pair.getPublic());
        return new SigningKey(
                kid,
                state,
                pair.getPublic().getEncoded(),
                envelope.seal(pair.getPrivate().getEncoded(), context(kid)),
                clock.instant());
    }

    /** RFC 7638. */
    private static String thumbprint(RSAPublicKey key) {
        return new RsaJsonWebKey(key).calculateBase64urlEncodedThumbprint("SHA-256");
    }

    static String context(String kid) {
        return "signing_key|wrapped|" + kid;
    }
}
