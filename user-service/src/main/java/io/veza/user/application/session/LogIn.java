package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.account.User;
import io.veza.user.domain.session.ClientAddress;
import io.veza.user.domain.session.Device;
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

    public record Command(
            Login login,
            String password,
            String deviceToken,
            ClientAddress address,
            Device device) {

        @Override
        public String toString() {
            return "LogIn[" + address + "]";
        }
    }

    public Uni<SignedIn> handle(Command command) {
        return throttle.attempt(command.login(), command.address())
                .chain(() -> proven(command))
                .call(() -> throttle.succeeded(command.login(), command.address()))
                .chain(user -> start(user, command));
    }

    private Uni<SignedIn> start(User user, Command command) {
        return factor.atTheDoor(user.id(), command.deviceToken(), clock.instant())
                .chain(proof -> door.handle(user, proof, command.address(), command.device()));
    }

    private Uni<User> proven(Command command) {
        return prove.handle(command.login(), command.password())
                .onFailure(ProvePassword::unchecked)
                .call(() -> throttle.undone(command.login(), command.address()));
    }
}
