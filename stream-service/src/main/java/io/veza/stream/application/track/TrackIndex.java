package io.veza.stream.application.track;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.track.TrackMatch;
import java.util.List;

/** What published tracks are called. */
public interface TrackIndex {

    /**
     * The likest first.
     *
     * @param artist whose tracks match whatever they are called; 0: nobody's
     */
    Uni<List<TrackMatch>> match(String words, long artist, int limit);
}
