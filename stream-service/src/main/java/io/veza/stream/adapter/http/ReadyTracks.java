package io.veza.stream.adapter.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.veza.stream.application.media.OpenMedia;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Remembers finished tracks for a moment, because a listener asks about the same one every few
 * seconds. One that is still being encoded is always looked up.
 */
@ApplicationScoped
class ReadyTracks {

    private static final Duration MOMENT = Duration.ofSeconds(5);
    private static final int MOST = 10_000;

    private final OpenMedia media;
    private final Cache<Long, Track> ready =
            Caffeine.newBuilder().expireAfterWrite(MOMENT).maximumSize(MOST).build();

    ReadyTracks(OpenMedia media) {
        this.media = media;
    }

    Uni<Track> find(long id) {
        Track known = ready.getIfPresent(id);
        return known != null ? Uni.createFrom().item(known) : again(id);
    }

    /** As it is now: what was remembered may not have been out yet. */
    Uni<Track> again(long id) {
        return media.find(id).invoke(this::remember);
    }

    private void remember(Track track) {
        if (track.state() instanceof TrackState.Ready) {
            ready.put(track.id(), track);
        }
    }
}
