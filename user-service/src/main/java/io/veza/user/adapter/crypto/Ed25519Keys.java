package io.veza.user.adapter.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;

/**
 * Ed25519 keys, the private half in an envelope bound to the public one. So only somebody with the
 * master key can have made a key, and whoever owns the database cannot slip one in.
 */
@ApplicationScoped
class Ed25519Keys {

    static final String ALGORITHM = "Ed25519";

    private final Envelope envelope;
    private final SecureRandom random;

    Ed25519Keys(Envelope envelope, SecureRandom random) {
        this.envelope = envelope;
        this.random = random;
    }

    /** What a key is for; it opens for nothing else. */
    enum Use {
        AUDIT("audit_key|wrapped|"),
        CERTIFICATE("certificate_key|sealed|");

        private final String column;

        Use(String column) {
            this.column = column;
        }

        private String context(String kid) {
            return column + kid;
        }
    }

    /**
     * A new key.
     *
     * @param publicKey as X.509
     * @param sealed PKCS 8, in its envelope
     */
    record Made(String kid, byte[] publicKey, byte[] sealed) {}

    Made make(Use use) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(NamedParameterSpec.ED25519, random);
            KeyPair pair = generator.generateKeyPair();
            byte[] publicKey = pair.getPublic().getEncoded();
            String kid = Thumbprint.of(publicKey);
            byte[] secret = pair.getPrivate().getEncoded();
            return new Made(kid, publicKey, envelope.seal(secret, use.context(kid)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    PrivateKey open(Use use, String kid, byte[] sealed) throws GeneralSecurityException {
        byte[] secret = envelope.open(sealed, use.context(kid));
        return factory().generatePrivate(new PKCS8EncodedKeySpec(secret));
    }

    static PublicKey publicKey(byte[] encoded) throws GeneralSecurityException {
        return factory().generatePublic(new X509EncodedKeySpec(encoded));
    }

    private static KeyFactory factory() throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM);
    }
}
