package io.veza.user.adapter.crypto;

import io.veza.user.application.erasure.CertificateKeys.Key;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;

/** Makes keys that sign certificates, and opens them. */
@ApplicationScoped
class Ed25519Keys {

    static final String ALGORITHM = "Ed25519";

    private final Envelope envelope;

    Ed25519Keys(Envelope envelope) {
        this.envelope = envelope;
    }

    Key make() throws GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        byte[] known = pair.getPublic().getEncoded();
        String kid = Thumbprint.of(known);
        return new Key(kid, known, envelope.seal(pair.getPrivate().getEncoded(), context(kid)));
    }

    /** PKCS 8. */
    byte[] open(Key key) {
        return envelope.open(key.sealed(), context(key.kid()));
    }

    private static String context(String kid) {
        return "certificate_key|sealed|" + kid;
    }
}
