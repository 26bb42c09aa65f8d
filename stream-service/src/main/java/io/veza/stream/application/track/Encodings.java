package io.veza.stream.application.track;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackEvent;
import java.util.Optional;
import java.util.function.Function;

/** The jobs of tracks, as those who wait for them see them. */
public interface Encodings {

    /** Empty when nothing is left to do. */
    Uni<Optional<Turn>> turn(long track);

    /** Takes the job away from whoever holds it, and has the files follow. */
    Uni<Track> cancel(long track, Function<Track, TrackEvent> decision);

    /**
     * Where a job stands.
     *
     * @param attempt 1 for the first; 0 before it
     * @param ahead how many wait that came earlier
     */
    record Turn(int attempt, boolean running, int ahead) {}
}
