package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import io.veza.user.application.account.FindUser;
import io.veza.user.domain.account.AccountError;
import io.veza.user.domain.account.User;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.session.ClientAddress;
import io.veza.user.domain.session.Login;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Asks for the password once more before something grave: a browser left open is no proof. Guessing
 * is slowed as at the door.
 */
@ApplicationScoped
public class ConfirmPassword {

    private static final String WRONG = "This is not the password of this account.";

    private final FindUser find;
    private final LoginThrottle throttle;
    private final ProvePassword prove;

    ConfirmPassword(FindUser find, LoginThrottle throttle, ProvePassword prove) {
        this.find = find;
        this.throttle = throttle;
        this.prove = prove;
    }

    /**
     * @param field what the caller knows the password as
     */
    public record Command(
            long user, String password, String field, ClientAddress address, Language language) {

        @Override
        public String toString() {
            return "ConfirmPassword[" + user + "]";
        }
    }

    public Uni<User> handle(Command command) {
        return find.byId(command.user())
                .chain(user -> proven(new Login(user.handle().value()), command));
    }

    private Uni<User> proven(Login login, Command command) {
        return throttle.attempt(login, command.address())
                .chain(earlier -> checked(login, command, earlier))
                .call(() -> throttle.succeeded(login, command.address()))
                .onFailure(failure -> !ProvePassword.unchecked(failure))
                .transform(_ -> wrong(command.field()));
    }

    private Uni<User> checked(Login login, Command command, int earlier) {
        return prove.handle(
                        new ProvePassword.Attempt(
                                login,
                                command.password(),
                                earlier,
                                command.address(),
                                command.language()))
                .onFailure(ProvePassword::unchecked)
                .call(() -> throttle.undone(login, command.address()));
    }

    private static DomainException wrong(String field) {
        return DomainException.invalid(
                AccountError.PASSWORD_WRONG, WRONG, List.of(new FieldViolation(field, WRONG)));
    }
}
