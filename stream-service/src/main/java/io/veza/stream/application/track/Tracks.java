package io.veza.stream.application.track;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.domain.rendition.Rendition;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackEvent;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All tracks. What is written is one transaction; an unknown track fails with a {@link
 * DomainException} TRACK_NOT_FOUND.
 */
public interface Tracks {

    /**
     * Stores a new track with its job and event. A key that was used since {@code keysSince} stores
     * nothing and gives the track it led to.
     */
    Uni<Track> add(Track track, @Nullable String key, Instant keysSince);

    /** What an earlier upload with this key led to; null: nothing. */
    Uni<@Nullable Track> findByKey(long person, String key, Instant since);

    Uni<Track> get(long id);

    Uni<List<Track>> list(TrackFilter filter);

    /** Of the ladder it is encoded with; none when it is of another file by now. */
    Uni<List<Rendition>> renditions(Track track);

    Uni<Track> change(long id, UnaryOperator<Track> change);

    /** Removes a track, and has its job stop and its files follow. */
    Uni<Void> delete(long id, Function<Track, TrackEvent> decision);
}
