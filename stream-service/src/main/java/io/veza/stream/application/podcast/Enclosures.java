package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.rendition.RenditionFormat;
import io.veza.stream.domain.track.Track;
import java.util.Collection;
import java.util.Map;

/** The files of tracks that podcast apps download: MP3, which all of them play. */
@FunctionalInterface
public interface Enclosures {

    /** By track, the smaller one where there are two; those that have none are left out. */
    Uni<Map<Long, Enclosure>> of(Collection<Track> tracks);

    record Enclosure(RenditionFormat format, long bytes) {}
}
