package io.veza.stream.application.sound;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.sound.SoundPrint;
import io.veza.stream.domain.track.Track;
import java.util.Map;
import java.util.Optional;

/** By what tracks are known again. */
public interface Prints {

    /** Empty: it was not heard yet, or has none. */
    Uni<Optional<SoundPrint>> of(long track);

    /**
     * Others that have some of its keys, most first: of the same artist, or published.
     *
     * @param print that of the track
     */
    Uni<Map<Long, SoundPrint>> near(Track track, SoundPrint print, int limit);
}
