package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import java.time.Instant;

/** When feeds were first seen as they are. */
@FunctionalInterface
public interface FeedLog {

    /**
     * @param digest of what it says now
     * @return when it first said that
     */
    Uni<Instant> seen(long show, int page, String digest);
}
