package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.account.User;
import io.veza.user.domain.factor.FirstStep;
import io.veza.user.domain.session.ClientAddress;
import io.veza.user.domain.session.Factor;
import io.veza.user.domain.session.Knock;
import io.veza.user.domain.session.Login;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * Signs somebody in: slow down guessing, prove the password and what else is asked for, open the
 * door.
 */
@ApplicationScoped
public class LogIn {

    private final LoginThrottle throttle;
    private final ProvePassword prove;
    private final SecondFactor factor;
    private final OpenDoor door;
    private final Clock clock;

    LogIn(
            LoginThrottle throttle,
            ProvePassword prove,
            SecondFactor factor,
            OpenDoor door,
            Clock clock) {
        this.throttle = throttle;
        this.prove = prove;
        this.factor = factor;
        this.door = door;
        this.clock = clock;
    }

    public record Command(Login login, String password, String deviceToken, Knock knock) {

        @Override
        public String toString() {
            return "LogIn[" + knock.address() + "]";
        }
    }

    public Uni<SignedIn> handle(Command command) {
        ClientAddress address = command.knock().address();
        return throttle.attempt(command.login(), address)
                .chain(earlier -> proven(command, earlier))
                .call(() -> throttle.succeeded(command.login(), address))
                .chain(user -> start(user, command));
    }

    private Uni<SignedIn> start(User user, Command command) {
        FirstStep password = new FirstStep(user.id(), Factor.PASSWORD);
        return factor.atTheDoor(password, command.deviceToken(), clock.instant())
                .chain(proof -> door.handle(user, proof, command.knock()));
    }

    private Uni<User> proven(Command command, int earlier) {
        Knock knock = command.knock();
        return prove.handle(
                        new ProvePassword.Attempt(
                                command.login(),
                                command.password(),
                                earlier,
                                knock.address(),
                                knock.language()))
                .onFailure(ProvePassword::unchecked)
                .call(() -> throttle.undone(command.login(), knock.address()));
    }
}
