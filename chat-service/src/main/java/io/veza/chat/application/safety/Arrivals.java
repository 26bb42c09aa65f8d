package io.veza.chat.application.safety;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/** Who came into a room lately. */
public interface Arrivals {

    /** Newest first, and no more than can matter. */
    Uni<List<Long>> since(long room, Instant since);

    /** Whether newcomers to the house are brought there: they are no raid. */
    Uni<Boolean> welcomes(long room);
}
