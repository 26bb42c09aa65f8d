package io.veza.stream.application.track;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.track.SourceFile;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackDetails;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Makes a track of a file that has been stored. */
@ApplicationScoped
public class UploadTrack {

    private static final Duration KEYS_LIVE = Duration.ofHours(24);

    private final Tracks tracks;
    private final ShareOriginal sharing;
    private final EncodeBell bell;
    private final Clock clock;

    UploadTrack(Tracks tracks, ShareOriginal sharing, EncodeBell bell, Clock clock) {
        this.tracks = tracks;
        this.sharing = sharing;
        this.bell = bell;
        this.clock = clock;
    }

    /**
     * @param id under which the file is stored
     * @param key the caller's idempotency key; null: none
     */
    public record Command(
            long id, long artist, TrackDetails details, SourceFile source, @Nullable String key) {}

    /** The new track, or the one an earlier upload with the same key led to. */
    public Uni<Track> handle(Command command) {
        Track track =
                Track.upload(
                        command.id(),
                        command.artist(),
                        command.details(),
                        command.source(),
                        clock.instant());
        return tracks.add(track, command.key(), keysSince())
                .call(added ->
                        added.id() == command.id()
                                ? sharing.handle(added)
                                : Uni.createFrom().voidItem())
                .invoke(bell::ring);
    }

    /** What an earlier upload with this key led to, so that nothing is sent twice. */
    public Uni<@Nullable Track> findRepeated(Principal artist, String key) {
        return tracks.findByKey(artist.user(), key, keysSince());
    }

    private Instant keysSince() {
        return clock.instant().minus(KEYS_LIVE);
    }
}
