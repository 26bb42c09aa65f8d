package io.veza.user.application.relation;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.relation.Change;
import io.veza.user.domain.relation.Standing;
import io.veza.user.domain.relation.Ties;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Where it is kept how people stand to each other. */
public interface Relations {

    /**
     * Loads, decides and saves while nothing else between the two can change.
     *
     * @return how they stand afterwards
     */
    Uni<Ties> change(long user, long other, Instant now, Function<Standing, List<Change>> decide);

    Uni<Ties> between(long user, long other);
}
