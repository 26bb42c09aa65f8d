package io.veza.gateway.embed;

import io.grpc.Status;
import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.cache.PublicProfiles;
import io.veza.gateway.cache.PublicTracks;
import io.veza.gateway.config.EmbedConfig;
import io.veza.proto.stream.v1.AlbumService;
import io.veza.proto.stream.v1.GetAlbumRequest;
import io.veza.proto.stream.v1.GetPlaylistRequest;
import io.veza.proto.stream.v1.ListEntriesRequest;
import io.veza.proto.stream.v1.Playlist;
import io.veza.proto.stream.v1.PlaylistEntryService;
import io.veza.proto.stream.v1.PlaylistService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Asks the services for what anybody may see. */
@ApplicationScoped
class Finds {

    private final PublicTracks tracks;
    private final PublicProfiles people;
    private final AlbumService albums;
    private final PlaylistService playlists;
    private final PlaylistEntryService entries;
    private final int most;

    Finds(
            PublicTracks tracks,
            PublicProfiles people,
            @GrpcClient("stream") AlbumService albums,
            @GrpcClient("stream") PlaylistService playlists,
            @GrpcClient("stream") PlaylistEntryService entries,
            EmbedConfig config) {
        this.tracks = tracks;
        this.people = people;
        this.albums = albums;
        this.playlists = playlists;
        this.entries = entries;
        most = config.tracks();
    }

    /** Empty: there is none, or not for everybody. */
    Uni<Optional<Shown>> find(Address address) {
        Uni<Optional<Shown>> found =
                switch (address.kind()) {
                    case TRACK -> track(address);
                    case ALBUM -> album(address);
                    case PLAYLIST -> playlist(address);
                    case PERSON -> person(address);
                };
        return found.onFailure(Finds::isUnknown).recoverWithItem(Optional.empty());
    }

    private Uni<Optional<Shown>> track(Address address) {
        return tracks.find(address.number())
                .map(track -> Optional.ofNullable(track).map(known -> Views.of(address, known)));
    }

    private Uni<Optional<Shown>> album(Address address) {
        return albums.getAlbum(GetAlbumRequest.newBuilder().setAlbum(address.number()).build())
                .map(album ->
                        Optional.of(album)
                                .filter(Views::isOpen)
                                .map(open -> Views.of(address, open, most)));
    }

    private Uni<Optional<Shown>> playlist(Address address) {
        return playlists
                .getPlaylist(GetPlaylistRequest.newBuilder().setPlaylist(address.number()).build())
                .chain(playlist ->
                        Views.isOpen(playlist) ? withTracks(address, playlist) : nothing());
    }

    private static Uni<Optional<Shown>> nothing() {
        return Uni.createFrom().item(Optional.empty());
    }

    private Uni<Optional<Shown>> withTracks(Address address, Playlist playlist) {
        ListEntriesRequest first =
                ListEntriesRequest.newBuilder()
                        .setPlaylist(address.number())
                        .setLimit(most)
                        .build();
        return entries.listEntries(first)
                .map(page -> Optional.of(Views.of(address, playlist, page.getItemsList())));
    }

    private Uni<Optional<Shown>> person(Address address) {
        return people.find(address.id())
                .map(profile ->
                        Optional.of(profile)
                                .filter(found -> Views.isOpen(found, address))
                                .map(Views::of));
    }

    private static boolean isUnknown(Throwable failure) {
        return Status.fromThrowable(failure).getCode() == Status.Code.NOT_FOUND;
    }
}
