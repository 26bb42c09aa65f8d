package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.user.application.account.PasswordHasher;
import io.veza.user.domain.account.Credential;
import io.veza.user.domain.account.User;
import io.veza.user.domain.session.Login;
import io.veza.user.domain.session.SessionError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Whose password it is, if anyone's. Unknown names and wrong passwords answer alike and as slowly.
 */
@ApplicationScoped
class ProvePassword {

    private final Credentials credentials;
    private final PasswordHasher hasher;

    ProvePassword(Credentials credentials, PasswordHasher hasher) {
        this.credentials = credentials;
        this.hasher = hasher;
    }

    Uni<User> handle(Login login, String password) {
        return credentials.byLogin(login).chain(found -> check(found, password));
    }

    /** True when the failure says nothing about the password. */
    static boolean unchecked(Throwable failure) {
        return !(failure instanceof DomainException refusal
                && refusal.code() == SessionError.BAD_CREDENTIALS);
    }

    private Uni<User> check(Optional<Credential> found, String password) {
        Uni<Boolean> matches =
                found.map(credential -> hasher.matches(password, credential.hash()))
                        .orElseGet(() -> hasher.matchesNobody(password));
        return matches.map(proven -> holder(found, proven));
    }

    private static User holder(Optional<Credential> found, boolean proven) {
        return found.filter(credential -> proven)
                .map(Credential::user)
                .orElseThrow(() ->
                        new DomainException(
                                SessionError.BAD_CREDENTIALS,
                                "The name or the password is wrong."));
    }
}
