package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.account.PasswordHasher;
import io.veza.user.domain.account.Credential;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Keeps a password with the present secret, at the one time it is known: when its owner has just
 * shown it. That this fails keeps nobody out.
 */
@ApplicationScoped
class RenewHash {

    private static final Logger LOG = Logger.getLogger(RenewHash.class);

    private final Credentials credentials;
    private final PasswordHasher hasher;

    RenewHash(Credentials credentials, PasswordHasher hasher) {
        this.credentials = credentials;
        this.hasher = hasher;
    }

    Uni<Void> handle(Credential credential, String password) {
        if (!hasher.isStale(credential.hash())) {
            return Uni.createFrom().voidItem();
        }
        return hasher.hash(password)
                .chain(fresh -> credentials.renew(credential, fresh))
                .onFailure()
                .invoke(failure -> LOG.warnf("A password keeps its former pepper: %s", failure))
                .onFailure()
                .recoverWithNull();
    }
}
