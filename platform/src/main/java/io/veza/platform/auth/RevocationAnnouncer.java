package io.veza.platform.auth;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Broadcast;
import io.veza.proto.common.v1.Revocation;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/**
 * Ends tokens everywhere: here at once, elsewhere by broadcast within milliseconds, and through
 * Redis for whoever missed it. Redis or NATS alone is enough; their absence never blocks a
 * sign-out.
 */
@Singleton
public class RevocationAnnouncer {

    static final String SUBJECT = "auth.revoked";
    private static final Logger LOG = Logger.getLogger(RevocationAnnouncer.class);

    private final Revocations revocations;
    private final RevocationStore store;
    private final Instance<Broadcast> broadcast;

    RevocationAnnouncer(
            Revocations revocations, RevocationStore store, Instance<Broadcast> broadcast) {
        this.revocations = revocations;
        this.store = store;
        this.broadcast = broadcast;
    }

    public Uni<Void> announce(Revocation revocation) {
        return Uni.createFrom()
                .item(revocation)
                .invoke(revocations::apply)
                .invoke(this::publish)
                .chain(store::add)
                .onFailure()
                .invoke(e -> LOG.warnf("A revocation is not in Redis: %s", e.getMessage()))
                .onFailure()
                .recoverWithNull();
    }

    private void publish(Revocation revocation) {
        try {
            broadcast.stream().forEach(bus -> bus.publish(SUBJECT, revocation.toByteArray()));
        } catch (RuntimeException e) {
            LOG.warnf("A revocation was not broadcast: %s", e.getMessage());
        }
    }
}
