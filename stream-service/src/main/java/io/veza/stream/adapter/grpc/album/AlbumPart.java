package io.veza.stream.adapter.grpc.album;

import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.AlbumOf;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.adapter.grpc.TrackPart;
import io.veza.stream.application.album.AlbumsOfTracks;
import io.veza.stream.application.album.AlbumsOfTracks.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The album a track is on. */
@ApplicationScoped
class AlbumPart implements TrackPart {

    private final AlbumsOfTracks albums;

    AlbumPart(AlbumsOfTracks albums) {
        this.albums = albums;
    }

    @Override
    public Uni<Words> of(Collection<Long> tracks) {
        return albums.of(tracks)
                .map(standing -> message -> show(message, standing.get(message.getId())));
    }

    private static void show(Track.Builder message, @Nullable Standing standing) {
        if (standing != null) {
            message.setAlbum(
                    AlbumOf.newBuilder()
                            .setId(standing.album())
                            .setTitle(standing.title())
                            .setDisc(standing.place().disc())
                            .setPosition(standing.place().position()));
        }
    }
}
