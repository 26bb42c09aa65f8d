package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.account.User;
import io.veza.user.domain.session.ClientAddress;
import io.veza.user.domain.session.Login;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Signs somebody in: slow down guessing, prove the password, ask whether they may, start a session.
 */
@ApplicationScoped
public class LogIn {

    private final LoginThrottle throttle;
    private final ProvePassword prove;
    private final AdmitUser admit;
    private final StartSession start;

    LogIn(LoginThrottle throttle, ProvePassword prove, AdmitUser admit, StartSession start) {
        this.throttle = throttle;
        this.prove = prove;
        this.admit = admit;
        this.start = start;
    }

    public record Command(Login login, String password, ClientAddress address) {

        @Override
        public String toString() {
            return "LogIn[" + address + "]";
        }
    }

    public Uni<SignedIn> handle(Command command) {
        return throttle.attempt(command.login(), command.address())
                .chain(() -> proven(command))
                .call(() -> throttle.succeeded(command.login(), command.address()))
                .call(admit::handle)
                .chain(start::handle);
    }

    private Uni<User> proven(Command command) {
        return prove.handle(command.login(), command.password())
                .onFailure(ProvePassword::unchecked)
                .call(() -> throttle.undone(command.login(), command.address()));
    }
}
