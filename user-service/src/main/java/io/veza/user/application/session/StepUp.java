package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.account.FindUser;
import io.veza.user.domain.account.User;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.session.ClientAddress;
import io.veza.user.domain.session.Factor;
import io.veza.user.domain.session.Login;
import io.veza.user.domain.session.Proof;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/**
 * Proves once more who holds a session, before something dangerous. Guessing is slowed down as at
 * the door.
 */
@ApplicationScoped
public class StepUp {

    private final FindUser find;
    private final LoginThrottle throttle;
    private final ProvePassword prove;
    private final SecondFactor factor;
    private final OwnSessions sessions;
    private final Clock clock;

    StepUp(
            FindUser find,
            LoginThrottle throttle,
            ProvePassword prove,
            SecondFactor factor,
            OwnSessions sessions,
            Clock clock) {
        this.find = find;
        this.throttle = throttle;
        this.prove = prove;
        this.factor = factor;
        this.sessions = sessions;
        this.clock = clock;
    }

    public record Command(
            long user,
            long session,
            String password,
            String code,
            Language language,
            ClientAddress address) {

        @Override
        public String toString() {
            return "StepUp[" + session + "]";
        }
    }

    public Uni<Void> handle(Command command) {
        return factor.isOn(command.user())
                .chain(on -> on ? proveCode(command) : provePassword(command))
                .chain(proof -> sessions.prove(command.user(), command.session(), proof));
    }

    /** A thief of the session may know the password, but has not got the app. */
    private Uni<Proof> proveCode(Command command) {
        return factor.prove(command.user(), command.code(), command.language())
                .chain(proved -> added(command, proved));
    }

    /** A code is shown by whoever has signed in with something else: that is not asked again. */
    private Uni<Proof> added(Command command, Factor proved) {
        Instant now = clock.instant();
        return sessions.proof(command.user(), command.session())
                .map(earlier ->
                        earlier.map(proof -> proof.and(proved, now))
                                .orElseGet(() -> Proof.by(proved, now)));
    }

    private Uni<Proof> provePassword(Command command) {
        return find.byId(command.user())
                .map(user -> new Login(user.handle().value()))
                .chain(login -> prove(login, command))
                .map(_ -> Proof.byPassword(clock.instant()));
    }

    private Uni<Void> prove(Login login, Command command) {
        return throttle.attempt(login, command.address())
                .chain(earlier -> proven(login, command, earlier))
                .chain(() -> throttle.succeeded(login, command.address()));
    }

    private Uni<User> proven(Login login, Command command, int earlier) {
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
}
