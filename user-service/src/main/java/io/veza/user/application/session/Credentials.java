package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.account.Credential;
import io.veza.user.domain.account.PasswordHash;
import io.veza.user.domain.session.Login;
import java.util.Optional;

/** Finds what a login must be checked against. */
public interface Credentials {

    Uni<Optional<Credential>> byLogin(Login login);

    /** The same password, kept otherwise; nothing when it was changed meanwhile. */
    Uni<Void> renew(Credential credential, PasswordHash fresh);
}
