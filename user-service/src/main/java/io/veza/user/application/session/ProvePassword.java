package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.user.application.account.PasswordHasher;
import io.veza.user.domain.account.Credential;
import io.veza.user.domain.account.User;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.session.ClientAddress;
import io.veza.user.domain.session.Login;
import io.veza.user.domain.session.SessionError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Whose password it is, if anyone's. Unknown names, wrong passwords and passwords nobody may use
 * any more answer alike and as slowly.
 */
@ApplicationScoped
class ProvePassword {

    private final Credentials credentials;
    private final PasswordHasher hasher;
    private final CountGuesses count;
    private final RenewHash renew;

    ProvePassword(
            Credentials credentials, PasswordHasher hasher, CountGuesses count, RenewHash renew) {
        this.credentials = credentials;
        this.hasher = hasher;
        this.count = count;
        this.renew = renew;
    }

    /**
     * @param earlier failures of the address before
     */
    record Attempt(
            Login login, String password, int earlier, ClientAddress address, Language language) {

        @Override
        public String toString() {
            return "Attempt[" + earlier + "]";
        }
    }

    Uni<User> handle(Attempt attempt) {
        var watch = count.begin(attempt);
        return credentials.byLogin(attempt.login()).chain(found -> check(found, attempt, watch));
    }

    /** True when the failure says nothing about the password. */
    static boolean unchecked(Throwable failure) {
        return !(failure instanceof DomainException refusal
                && refusal.code() == SessionError.BAD_CREDENTIALS);
    }

    private Uni<User> check(Optional<Credential> found, Attempt attempt, CountGuesses.Begun begun) {
        return matches(found.filter(count::isOpen), attempt.password())
                .call(proven ->
                        proven ? right(found.orElseThrow(), attempt) : count.wrong(found, begun))
                .map(proven -> holder(found, proven));
    }

    private Uni<Void> right(Credential credential, Attempt attempt) {
        return count.right(credential).chain(() -> renew.handle(credential, attempt.password()));
    }

    private Uni<Boolean> matches(Optional<Credential> open, String password) {
        return open.map(credential -> hasher.matches(password, credential.hash()))
                .orElseGet(() -> hasher.matchesNobody(password));
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
