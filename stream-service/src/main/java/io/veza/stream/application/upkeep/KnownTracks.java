package io.veza.stream.application.upkeep;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.upkeep.Original;
import java.util.List;
import java.util.Set;

/** Which tracks there are. */
public interface KnownTracks {

    /** The originals of the next tracks, by id. */
    Uni<List<Original>> originals(long after, int most);

    /** Those of these that are tracks. */
    Uni<Set<Long>> tracks(Set<Long> ids);

    /**
     * Those of these that are tracks, are about to become one, or whose files are being removed.
     */
    Uni<Set<Long>> inUse(Set<Long> ids);
}
