package io.veza.user.application.apppassword;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.user.application.session.SessionEnds;
import io.veza.user.domain.apppassword.AppPasswordError;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends an app password: first in the records, then everywhere. */
@ApplicationScoped
public class RevokeAppPassword {

    private final AppPasswords passwords;
    private final SessionEnds ends;

    public RevokeAppPassword(AppPasswords passwords, SessionEnds ends) {
        this.passwords = passwords;
        this.ends = ends;
    }

    public Uni<Void> handle(long user, long id) {
        return passwords
                .remove(user, id)
                .invoke(RevokeAppPassword::require)
                .chain(() -> ends.announce(id));
    }

    private static void require(boolean found) {
        if (!found) {
            throw new DomainException(
                    AppPasswordError.APP_PASSWORD_NOT_FOUND, "You have no such app password.");
        }
    }
}
