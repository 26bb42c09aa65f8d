package io.veza.user.application.account;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Role;
import io.veza.user.domain.account.AccountError;
import io.veza.user.domain.account.Handle;
import io.veza.user.domain.account.User;
import io.veza.user.domain.mail.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Makes the first admin, so that somebody can let the others in. */
@ApplicationScoped
public class SeedAdmin {

    private final Users users;
    private final RegisterUser register;

    SeedAdmin(Users users, RegisterUser register) {
        this.users = users;
        this.register = register;
    }

    public record Command(String handle, String email, String password) {

        @Override
        public String toString() {
            return "SeedAdmin[" + handle + "]";
        }
    }

    /** True when the account was made, false when somebody has the handle already. */
    public Uni<Boolean> handle(Command command) {
        return users.byHandle(new Handle(command.handle()))
                .chain(found -> makeUnless(found, command));
    }

    private Uni<Boolean> makeUnless(Optional<User> found, Command command) {
        if (found.isPresent()) {
            return Uni.createFrom().item(false);
        }
        return register.handle(
                        new RegisterUser.Command(
                                command.handle(),
                                command.email(),
                                command.password(),
                                "",
                                Role.SUPER_ADMIN,
                                Language.EN))
                .replaceWith(true)
                .onFailure(SeedAdmin::anotherNodeWasFirst)
                .recoverWithItem(false);
    }

    private static boolean anotherNodeWasFirst(Throwable failure) {
        return failure instanceof DomainException refusal
                && refusal.code() == AccountError.HANDLE_TAKEN;
    }
}
