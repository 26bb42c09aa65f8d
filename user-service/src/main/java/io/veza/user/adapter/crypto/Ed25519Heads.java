package io.veza.user.adapter.crypto;

import io.smallrye.mutiny.Uni;
import io.veza.platform.runtime.Workers;
import io.veza.user.adapter.crypto.Ed25519Keys.Use;
import io.veza.user.application.audit.HeadSeal;
import io.veza.user.domain.audit.Head;
import io.veza.user.domain.audit.HeadKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Heads of the audit log, signed by Ed25519. */
@ApplicationScoped
class Ed25519Heads implements HeadSeal {

    private static final Logger LOG = Logger.getLogger(Ed25519Heads.class);

    private final Ed25519Keys keys;
    private final Workers workers;
    private final Clock clock;

    Ed25519Heads(Ed25519Keys keys, Workers workers, Clock clock) {
        this.keys = keys;
        this.workers = workers;
        this.clock = clock;
    }

    @Override
    public HeadKey make() {
        Ed25519Keys.Made made = keys.make(Use.AUDIT);
        return new HeadKey(made.kid(), made.publicKey(), made.sealed(), clock.instant());
    }

    @Override
    public byte[] sign(HeadKey key, byte[] text) {
        try {
            Signature signature = Signature.getInstance(Ed25519Keys.ALGORITHM);
            signature.initSign(keys.open(Use.AUDIT, key.kid(), key.wrapped()));
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("audit key " + key.kid() + " is broken", e);
        }
    }

    @Override
    public Uni<List<Head>> genuine(List<Head> heads, List<HeadKey> known) {
        return workers.run(() -> {
            Map<String, PublicKey> ours = ours(known);
            return heads.stream().filter(head -> holds(ours.get(head.kid()), head)).toList();
        });
    }

    private Map<String, PublicKey> ours(List<HeadKey> known) throws GeneralSecurityException {
        Map<String, PublicKey> ours = new HashMap<>();
        for (HeadKey key : known) {
            if (isOurs(key)) {
                ours.put(key.kid(), Ed25519Keys.publicKey(key.publicKey()));
            }
        }
        return ours;
    }

    private boolean isOurs(HeadKey key) {
        try {
            keys.open(Use.AUDIT, key.kid(), key.wrapped());
            return key.kid().equals(Thumbprint.of(key.publicKey()));
        } catch (GeneralSecurityException | RuntimeException foreign) {
            LOG.warnf("audit key %s is not one of ours", key.kid());
            return false;
        }
    }

    private static boolean holds(@Nullable PublicKey key, Head head) {
        if (key == null) {
            return false;
        }
        try {
            Signature signature = Signature.getInstance(Ed25519Keys.ALGORITHM);
            signature.initVerify(key);
            signature.update(head.text());
            return signature.verify(head.signature());
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }
}
