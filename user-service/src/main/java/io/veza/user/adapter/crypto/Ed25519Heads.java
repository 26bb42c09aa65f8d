package io.veza.user.adapter.crypto;

import io.smallrye.mutiny.Uni;
import io.veza.platform.runtime.Workers;
import io.veza.user.application.audit.HeadSeal;
import io.veza.user.domain.audit.Head;
import io.veza.user.domain.audit.HeadKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Ed25519 keys, the private half in an envelope bound to the public one. So only somebody with the
 * master key can have made a key, and whoever owns the database cannot slip one in.
 */
@ApplicationScoped
class Ed25519Heads implements HeadSeal {

    private static final Logger LOG = Logger.getLogger(Ed25519Heads.class);
    private static final String ALGORITHM = "Ed25519";
    private final Envelope envelope;
    private final Workers workers;
    private final SecureRandom random;
    private final Clock clock;

    Ed25519Heads(Envelope envelope, Workers workers, SecureRandom random, Clock clock) {
        this.envelope = envelope;
        this.workers = workers;
        this.random = random;
        this.clock = clock;
    }

    @Override
    public HeadKey make() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(NamedParameterSpec.ED25519, random);
            KeyPair pair = generator.generateKeyPair();
            byte[] publicKey = pair.getPublic().getEncoded();
            String kid = Thumbprint.of(publicKey);
            byte[] wrapped = envelope.seal(pair.getPrivate().getEncoded(), context(kid));
            return new HeadKey(kid, publicKey, wrapped, clock.instant());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    @Override
    public byte[] sign(HeadKey key, byte[] text) {
        byte[] encoded = envelope.open(key.wrapped(), context(key.kid()));
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(factory().generatePrivate(new PKCS8EncodedKeySpec(encoded)));
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("audit key " + key.kid() + " is broken", e);
        }
    }

    @Override
    public Uni<List<Head>> genuine(List<Head> heads, List<HeadKey> keys) {
        return workers.run(() -> {
            Map<String, PublicKey> ours = ours(keys);
            return heads.stream().filter(head -> holds(ours.get(head.kid()), head)).toList();
        });
    }

    private Map<String, PublicKey> ours(List<HeadKey> keys) throws GeneralSecurityException {
        Map<String, PublicKey> ours = new HashMap<>();
        for (HeadKey key : keys) {
            if (isOurs(key)) {
                X509EncodedKeySpec spec = new X509EncodedKeySpec(key.publicKey());
                ours.put(key.kid(), factory().generatePublic(spec));
            }
        }
        return ours;
    }

    private boolean isOurs(HeadKey key) {
        try {
            envelope.open(key.wrapped(), context(key.kid()));
            return key.kid().equals(Thumbprint.of(key.publicKey()));
        } catch (RuntimeException foreign) {
            LOG.warnf("audit key %s is not one of ours", key.kid());
            return false;
        }
    }

    private static boolean holds(@Nullable PublicKey key, Head head) {
        if (key == null) {
            return false;
        }
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(head.text());
            return signature.verify(head.signature());
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private static KeyFactory factory() throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM);
    }

    private static String context(String kid) {
        return "audit_key|wrapped|" + kid;
    }
}
