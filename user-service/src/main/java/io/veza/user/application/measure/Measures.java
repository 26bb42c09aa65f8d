package io.veza.user.application.measure;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.account.User;
import io.veza.user.domain.measure.Measure;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where measures are kept and take hold. */
public interface Measures {

    /**
     * Loads, decides and saves with all that follows from it in one transaction.
     *
     * @return the sessions it ended; empty when there is no such account
     */
    Uni<Optional<List<Long>>> take(long account, Function<User, Measure> decide);

    /** Empty when there is no such account. */
    Uni<Optional<AccountView>> find(long account, int atMost);
}
