package io.veza.stream.application.like;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.audience.TrackAudience;
import java.util.Collection;
import java.util.Map;

/** How many have done what with tracks. */
@FunctionalInterface
public interface TrackAudiences {

    /** By id; those with whom nobody has done anything are not in it. */
    Uni<Map<Long, TrackAudience>> of(Collection<Long> tracks);
}
