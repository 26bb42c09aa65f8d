package io.veza.stream.application.media;

import io.smallrye.mutiny.Uni;
import java.time.Instant;

/** Which secret links there still are. */
@FunctionalInterface
public interface LiveLinks {

    /** Whether it is of this track, and was neither revoked nor has expired. */
    Uni<Boolean> isLive(long track, long link, Instant now);
}
