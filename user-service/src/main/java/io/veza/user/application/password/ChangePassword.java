package io.veza.user.application.password;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.session.ConfirmPassword;
import io.veza.user.domain.account.PasswordHash;
import io.veza.user.domain.account.User;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.session.ClientAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Replaces a password that its owner still knows, and ends the sessions on all other devices. */
@ApplicationScoped
public class ChangePassword {

    private final ConfirmPassword confirm;
    private final NewPassword fresh;
    private final Passwords passwords;
    private final Aftermath aftermath;
    private final Clock clock;

    ChangePassword(
            ConfirmPassword confirm,
            NewPassword fresh,
            Passwords passwords,
            Aftermath aftermath,
            Clock clock) {
        this.confirm = confirm;
        this.fresh = fresh;
        this.passwords = passwords;
        this.aftermath = aftermath;
        this.clock = clock;
    }

    public record Command(
            long user,
            long session,
            String current,
            String replacement,
            Language language,
            ClientAddress address) {

        @Override
        public String toString() {
            return "ChangePassword[" + user + "]";
        }
    }

    public Uni<Void> handle(Command command) {
        return confirm.handle(
                        new ConfirmPassword.Command(
                                command.user(),
                                command.current(),
                                "currentPassword",
                                command.address(),
                                command.language()))
                .chain(user -> replace(user, command))
                .chain(aftermath::announce);
    }

    private Uni<List<Long>> replace(User user, Command command) {
        return fresh.hash(command.replacement(), "newPassword", user)
                .chain(hash -> save(user, hash, command));
    }

    private Uni<List<Long>> save(User user, PasswordHash hash, Command command) {
        return passwords.change(
                user,
                hash,
                command.session(),
                clock.instant(),
                aftermath.notice(user, command.language()));
    }
}
