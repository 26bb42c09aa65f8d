package io.veza.chat.application.safety;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/** Who came into a room lately. */
public interface Arrivals {

    /** Newest first, and no more than can matter. */
    Uni<List<Long>> since(long room, Instant since);

    /**
     * False where newcomers to the house are brought to, for they are no raid, and where somebody
     * has just ended a guard.
     */
    Uni<Boolean> mayBeGuarded(long room);
}
