package io.veza.user.application.rewrap;

import io.smallrye.mutiny.Uni;
import java.util.Map;

/** Everything that lies sealed in the database. */
public interface SealedRows {

    /** What another key than this has sealed, by where it lies. */
    Uni<Map<String, Long>> left(Wrapper wrapper);

    /** Passwords that another key seasons. */
    Uni<Long> passwords(Wrapper wrapper);

    /** Wraps some anew, in one transaction; how many. 0: there is none a known key has sealed. */
    Uni<Integer> step(Wrapper wrapper, int atMost);
}
