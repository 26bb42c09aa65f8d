package io.veza.stream.application.playlist;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;

/** Finds tracks by their whole title, whatever its case and accents. */
@FunctionalInterface
public interface TitledTracks {

    /** What is published, and the caller's own; oldest first. */
    Uni<List<Titled>> find(Collection<String> titles, long caller);

    /**
     * @param asked the title as it was asked for
     */
    record Titled(String asked, long track, long artist) {}
}
