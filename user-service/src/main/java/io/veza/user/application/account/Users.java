package io.veza.user.application.account;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.account.Handle;
import io.veza.user.domain.account.PasswordHash;
import io.veza.user.domain.account.User;
import io.veza.user.domain.account.UserChange;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where accounts are kept. */
public interface Users {

    /** Refuses HANDLE_TAKEN and EMAIL_TAKEN. */
    Uni<Void> add(UserChange registered, PasswordHash hash);

    /** Loads, decides and saves in one transaction; empty when there is no such account. */
    Uni<Optional<User>> change(long id, Function<User, UserChange> decide);

    Uni<Optional<User>> byId(long id);

    Uni<Optional<User>> byHandle(Handle handle);

    /** Unknown ids are left out. */
    Uni<List<PersonView>> people(Collection<Long> ids);
}
