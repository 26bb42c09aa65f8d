package io.veza.gateway.subsonic.library;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.subsonic.call.Answer;
import io.veza.gateway.subsonic.call.Call;
import io.veza.gateway.subsonic.call.Endpoint;
import io.veza.gateway.subsonic.call.Endpoints;
import io.veza.gateway.subsonic.call.Id;
import io.veza.gateway.subsonic.call.Refused;
import io.veza.gateway.subsonic.wire.Wider;
import io.veza.proto.stream.v1.Album;
import io.veza.proto.stream.v1.AlbumService;
import io.veza.proto.stream.v1.AlbumTrack;
import io.veza.proto.stream.v1.GetAlbumRequest;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.subsonic.v1.AlbumWithSongs;
import io.veza.proto.subsonic.v1.Child;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** A release with its songs. */
@ApplicationScoped
class AlbumEndpoints implements Endpoints {

    private final AlbumService albums;
    private final Library library;
    private final Shelf shelf;

    AlbumEndpoints(@GrpcClient("stream") AlbumService albums, Library library, Shelf shelf) {
        this.albums = albums;
        this.library = library;
        this.shelf = shelf;
    }

    /** A release and what is on it, in its order. */
    record Opened(Published release, List<Track> tracks) {}

    @Override
    public Map<String, Endpoint> all() {
        return Map.of("getAlbum", this::album);
    }

    Uni<Opened> open(Id id) {
        return switch (id.kind()) {
            case ALBUM -> get(id.number()).map(AlbumEndpoints::opened);
            case SINGLE ->
                    library.track(id.number())
                            .map(track -> new Opened(new Published.Single(track), List.of(track)));
            case TRACK, ARTIST, PLAYLIST -> throw Refused.notFound();
        };
    }

    Uni<Album> get(long id) {
        return albums.getAlbum(GetAlbumRequest.newBuilder().setAlbum(id).build());
    }

    private static Opened opened(Album album) {
        return new Opened(
                new Published.Whole(album),
                album.getTracksList().stream().map(AlbumTrack::getTrack).toList());
    }

    private Uni<Answer> album(Call call) {
        return open(call.id("id"))
                .chain(opened ->
                        Uni.combine()
                                .all()
                                .unis(
                                        shelf.releases(call, List.of(opened.release())),
                                        shelf.songs(call, opened.tracks()))
                                .with((albums, songs) -> with(albums.getFirst(), songs)))
                .map(album -> Answer.of(to -> to.setAlbum(album)));
    }

    private static AlbumWithSongs with(io.veza.proto.subsonic.v1.Album album, List<Child> songs) {
        return Wider.of(album, AlbumWithSongs.parser()).toBuilder().addAllSongs(songs).build();
    }
}
