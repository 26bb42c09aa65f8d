package io.veza.user.application.account;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.user.domain.account.AccountError;
import io.veza.user.domain.account.Handle;
import io.veza.user.domain.account.User;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads accounts. */
@ApplicationScoped
public class FindUser {

    private final Users users;
    private final Clock clock;

    FindUser(Users users, Clock clock) {
        this.users = users;
        this.clock = clock;
    }

    public Uni<User> byId(long id) {
        return users.byId(id).map(FindUser::orNotFound);
    }

    /** Under the old one, too, for as long as it is kept. */
    public Uni<User> byHandle(String handle) {
        return Handle.find(handle)
                .map(found -> users.shown(found, clock.instant()))
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
