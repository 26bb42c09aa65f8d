package io.veza.stream.application.track;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/** Tracks that are to come out by themselves. */
public interface Publications {

    /** Whose time has come and that can be heard, the longest overdue first. */
    Uni<List<Long>> due(Instant now, int most);

    /**
     * Has one come out, together with the event of it; nothing when that was done, put off or
     * called off meanwhile.
     */
    Uni<Void> publish(long track, Instant now);
}
