package io.veza.user.application.account;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Ids;
import io.veza.platform.kernel.Role;
import io.veza.user.application.mail.WriteLetter;
import io.veza.user.domain.account.DisplayName;
import io.veza.user.domain.account.Email;
import io.veza.user.domain.account.Handle;
import io.veza.user.domain.account.PasswordRules;
import io.veza.user.domain.account.User;
import io.veza.user.domain.account.UserChange;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.mail.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Opens an account. */
@ApplicationScoped
public class RegisterUser {

    private final Users users;
    private final PasswordRules rules;
    private final PasswordHasher hasher;
    private final Ids ids;
    private final Clock clock;
    private final WriteLetter write;

    RegisterUser(
            Users users,
            PasswordRules rules,
            PasswordHasher hasher,
            Ids ids,
            Clock clock,
            WriteLetter write) {
        this.users = users;
        this.rules = rules;
        this.hasher = hasher;
        this.ids = ids;
        this.clock = clock;
        this.write = write;
    }

    /**
     * Who wants an account.
     *
     * @param displayName empty: the handle
     */
    public record Command(
            String handle,
            String email,
            String password,
            String displayName,
            Role role,
            Language language) {

        @Override
        public String toString() {
            return "RegisterUser[" + handle + "]";
        }
    }

    public Uni<User> handle(Command command) {
        UserChange registered = decide(command);
        return hasher.hash(command.password())
                .chain(hash -> users.add(registered, hash, letters(registered, command)))
                .replaceWith(registered.user());
    }

    /** Whom the operator has made an admin need prove nothing. */
    private List<Letter> letters(UserChange registered, Command command) {
        User user = registered.user();
        return user.role() == Role.USER
                ? List.of(
                        write.to(
                                user.id(),
                                user.email(),
                                LetterKind.VERIFY_EMAIL,
                                command.language()))
                : List.of();
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
