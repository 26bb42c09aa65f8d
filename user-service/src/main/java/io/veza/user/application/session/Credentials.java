package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.account.Credential;
import io.veza.user.domain.session.Login;
import java.util.Optional;

/** Finds what a login must be checked against. */
public interface Credentials {

    Uni<Optional<Credential>> byLogin(Login login);
}
