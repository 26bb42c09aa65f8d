package io.veza.user.application.account;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.account.Handle;
import io.veza.user.domain.account.PasswordHash;
import io.veza.user.domain.account.User;
import io.veza.user.domain.account.UserChange;
import io.veza.user.domain.mail.Letter;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where accounts are kept. */
public interface Users {

    /** Refuses HANDLE_TAKEN and EMAIL_TAKEN; the letters go out with the account. */
    Uni<Void> add(UserChange registered, PasswordHash hash, List<Letter> letters);

    /** Loads, decides and saves in one transaction; empty when there is no such account. */
    Uni<Optional<User>> change(long id, Function<User, UserChange> decide);

    Uni<Optional<User>> byId(long id);

    Uni<Optional<User>> byHandle(Handle handle);

    /**
     * Who is here and has the handle, or has had it and still is its keeper; those who are away are
     * not shown.
     */
    Uni<Optional<User>> shown(Handle handle, Instant now);

    /** Unknown ids are left out. */
    Uni<List<PersonView>> people(Collection<Long> ids);
}
