package io.veza.user.application.account;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Ids;
import io.veza.platform.kernel.Role;
import io.veza.user.domain.account.DisplayName;
import io.veza.user.domain.account.Email;
import io.veza.user.domain.account.Handle;
import io.veza.user.domain.account.PasswordRules;
import io.veza.user.domain.account.User;
import io.veza.user.domain.account.UserChange;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Opens an account. */
@ApplicationScoped
public class RegisterUser {

    private final Users users;
    private final PasswordRules rules;
    private final PasswordHasher hasher;
    private final Ids ids;
    private final Clock clock;

    RegisterUser(Users users, PasswordRules rules, PasswordHasher hasher, Ids ids, Clock clock) {
        this.users = users;
        this.rules = rules;
        this.hasher = hasher;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Who wants an account.
     *
     * @param displayName empty: the handle
     */
    public record Command(
            String handle, String email, String password, String displayName, Role role) {

        @Override
        public String toString() {
            return "RegisterUser[" + handle + "]";
        }
    }

    public Uni<User> handle(Command command) {
        UserChange registered = decide(command);
        return hasher.hash(command.password())
                .chain(hash -> users.add(registered, hash))
                .replaceWith(registered.user());
    }

    private UserChange decide(Command command) {
        Handle handle = new Handle(command.handle());
        Email email = new Email(command.email());
        rules.check(command.password(), handle, email);
        String name = command.displayName().isBlank() ? handle.value() : command.displayName();
        return User.register(
                ids.next(), handle, email, new DisplayName(name), command.role(), clock.instant());
    }
}
