package io.veza.stream.application.track;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.track.Track;
import java.util.Collection;
import java.util.Map;

/** Many tracks at once. */
@FunctionalInterface
public interface TracksById {

    /** By id; those that are gone are not in it. */
    Uni<Map<Long, Track>> find(Collection<Long> ids);
}
