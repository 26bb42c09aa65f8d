package io.veza.user.application.factor;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.session.RevokeSession;
import jakarta.enterprise.context.ApplicationScoped;

/** Turns codes off, with all that hangs on them; whoever is signed in elsewhere signs in anew. */
@ApplicationScoped
public class RemoveTotp {

    private final Totps totps;
    private final RevokeSession revoke;

    RemoveTotp(Totps totps, RevokeSession revoke) {
        this.totps = totps;
        this.revoke = revoke;
    }

    public Uni<Void> handle(long user, long session) {
        return totps.remove(user)
                .invoke(removed -> {
                    if (!removed) {
                        throw MakeBackupCodes.off();
                    }
                })
                .chain(() -> revoke.others(user, session));
    }
}
