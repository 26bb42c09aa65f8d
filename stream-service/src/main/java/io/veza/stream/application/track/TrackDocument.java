package io.veza.stream.application.track;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.track.Track;

/** A track as clients read it, in canonical JSON. */
@FunctionalInterface
public interface TrackDocument {

    Uni<String> write(Track track);
}
