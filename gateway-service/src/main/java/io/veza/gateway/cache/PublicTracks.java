package io.veza.gateway.cache;

import io.grpc.Status;
import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.session.Session;
import io.veza.platform.cache.Caches;
import io.veza.platform.cache.Codec;
import io.veza.platform.cache.TwoLevelCache;
import io.veza.platform.directory.Directory;
import io.veza.platform.kernel.Scope;
import io.veza.proto.common.v1.Person;
import io.veza.proto.stream.v1.AlbumChanged;
import io.veza.proto.stream.v1.GetTrackRequest;
import io.veza.proto.stream.v1.LyricsChanged;
import io.veza.proto.stream.v1.SoundHeard;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.TrackChanged;
import io.veza.proto.stream.v1.TrackService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Tracks that anybody may hear, once they are ready. The name of the artist is not kept with them:
 * it changes, and is erased, on its own.
 */
@ApplicationScoped
public class PublicTracks {

    private static final String CHANGED = "veza.stream.track.*";
    private static final String SUNG = "veza.stream.lyrics.*";
    private static final String HEARD = "veza.stream.sound.*";
    private static final String ALBUMS = "veza.stream.album.*";
    private static final Duration TTL = Duration.ofMinutes(1);

    private final TrackService tracks;
    private final Directory directory;
    private final TwoLevelCache<Track> cache;

    PublicTracks(
            @GrpcClient("stream") TrackService tracks,
            Directory directory,
            Caches caches,
            Changes changes) {
        this.tracks = tracks;
        this.directory = directory;
        this.cache = caches.twoLevel("track", TTL, Codec.protobuf(Track.parser()));
        changes.on(CHANGED, TrackChanged.parser(), event -> forgetSometime(event.getTrack()));
        changes.on(SUNG, LyricsChanged.parser(), event -> forgetSometime(event.getTrack()));
        changes.on(HEARD, SoundHeard.parser(), event -> forgetSometime(event.getTrack()));
        changes.on(
                ALBUMS,
                AlbumChanged.parser(),
                event -> event.getTracksList().forEach(this::forgetSometime));
    }

    private void forgetSometime(long track) {
        forget(track).subscribe().with(done -> {}, failure -> {});
    }

    /** Null when it is not for everybody, not ready, or there is none. */
    public Uni<@Nullable Track> find(long track, Session caller) {
        // The service behind would ask for it.
        caller.principal().require(Scope.TRACKS_READ);
        return find(track);
    }

    /** For those who need not say who they are. */
    public Uni<@Nullable Track> find(long track) {
        return cache.get(Long.toString(track), () -> load(track))
                .onItem()
                .ifNotNull()
                .transformToUni(this::named);
    }

    /** On all nodes, before this is done: whoever changes a track sees it changed. */
    public Uni<Void> forget(long track) {
        return cache.invalidate(Long.toString(track));
    }

    private Uni<Track> load(long track) {
        return tracks.getTrack(GetTrackRequest.newBuilder().setTrack(track).build())
                .map(PublicTracks::worthKeeping)
                .onFailure(PublicTracks::isUnknown)
                .recoverWithNull();
    }

    private static @Nullable Track worthKeeping(Track track) {
        return track.getStatus() == Track.Status.READY
                        && track.getVisibility() != Track.Visibility.PRIVATE
                ? track.toBuilder()
                        .setArtist(Person.newBuilder().setId(track.getArtist().getId()))
                        .build()
                : null;
    }

    private static boolean isUnknown(Throwable failure) {
        return Status.fromThrowable(failure).getCode() == Status.Code.NOT_FOUND;
    }

    private Uni<Track> named(Track track) {
        return directory
                .person(track.getArtist().getId())
                .map(artist ->
                        artist == null ? track : track.toBuilder().setArtist(artist).build());
    }
}
