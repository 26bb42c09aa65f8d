package io.veza.user.application.account;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.account.Bio;
import io.veza.user.domain.account.DisplayName;
import io.veza.user.domain.account.User;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Changes what a person shows of themselves. */
@ApplicationScoped
public class UpdateProfile {

    private final Users users;

    UpdateProfile(Users users) {
        this.users = users;
    }

    /**
     * Absent fields stay as they are.
     *
     * @param ifMatch revisions it is meant for; empty: any
     */
    public record Command(
            long user, Optional<String> displayName, Optional<String> bio, List<String> ifMatch) {}

    public Uni<User> handle(Command command) {
        DisplayName name = command.displayName().map(DisplayName::new).orElse(null);
        Bio bio = command.bio().map(Bio::new).orElse(null);
        return users.change(
                        command.user(),
                        user -> {
                            user.revision().requireIn(command.ifMatch());
                            return user.withProfile(name, bio);
                        })
                .map(FindUser::orNotFound);
    }
}
