package io.veza.user.application.account;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.user.domain.account.AccountError;
import io.veza.user.domain.account.Handle;
import io.veza.user.domain.account.User;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads accounts. */
@ApplicationScoped
public class FindUser {

    private final Users users;

    FindUser(Users users) {
        this.users = users;
    }

    public Uni<User> byId(long id) {
        return users.byId(id).map(FindUser::orNotFound);
    }

    public Uni<User> byHandle(String handle) {
        return Handle.find(handle)
                .map(users::byHandle)
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .map(FindUser::orNotFound);
    }

    public Uni<List<PersonView>> people(Collection<Long> ids) {
        Set<Long> wanted = Set.copyOf(ids);
        return wanted.isEmpty() ? Uni.createFrom().item(List.of()) : users.people(wanted);
    }

    static User orNotFound(Optional<User> found) {
        return found.orElseThrow(
                () -> new DomainException(AccountError.USER_NOT_FOUND, "There is no such person."));
    }
}
