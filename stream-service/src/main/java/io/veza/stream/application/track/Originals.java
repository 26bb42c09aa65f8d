package io.veza.stream.application.track;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** The files that tracks were made of. */
public interface Originals {

    /** Tracks of anybody that were made of the same bytes, oldest first. */
    Uni<List<Long>> sameAs(long track, String sha256, int most);

    /** The oldest other track that the same person has made of the same bytes. */
    Uni<Optional<Long>> duplicateOf(long track);
}
