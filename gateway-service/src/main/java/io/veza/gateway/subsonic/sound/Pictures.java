package io.veza.gateway.subsonic.sound;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.subsonic.call.Id;
import io.veza.gateway.subsonic.library.Library;
import io.veza.platform.directory.Directory;
import io.veza.proto.stream.v1.AlbumService;
import io.veza.proto.stream.v1.Cover;
import io.veza.proto.stream.v1.GetAlbumRequest;
import io.veza.proto.stream.v1.ListEntriesRequest;
import io.veza.proto.stream.v1.PlaylistEntry;
import io.veza.proto.stream.v1.PlaylistEntryService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Where the picture of something is; empty where there is none. */
@ApplicationScoped
class Pictures {

    private static final List<Integer> AVATARS = List.of(64, 128, 512);

    private final Library library;
    private final AlbumService albums;
    private final PlaylistEntryService entries;
    private final Directory directory;

    Pictures(
            Library library,
            @GrpcClient("stream") AlbumService albums,
            @GrpcClient("stream") PlaylistEntryService entries,
            Directory directory) {
        this.library = library;
        this.albums = albums;
        this.entries = entries;
        this.directory = directory;
    }

    /**
     * @param size in pixels; 0: the largest
     */
    Uni<String> find(Id id, int size) {
        return switch (id.kind()) {
            case TRACK, SINGLE ->
                    library.track(id.number())
                            .map(track -> fitting(track.getCoversList(), size, track.getCover()));
            case ALBUM ->
                    albums.getAlbum(GetAlbumRequest.newBuilder().setAlbum(id.number()).build())
                            .map(album -> fitting(album.getCoversList(), size, album.getCover()));
            case ARTIST ->
                    directory
                            .person(id.number())
                            .map(person -> person == null ? "" : avatar(person.getAvatar(), size));
            case PLAYLIST -> ofPlaylist(id.number(), size);
        };
    }

    /** That of its first song. */
    private Uni<String> ofPlaylist(long playlist, int size) {
        return entries.listEntries(
                        ListEntriesRequest.newBuilder().setPlaylist(playlist).setLimit(1).build())
                .map(found ->
                        found.getItemsList().stream()
                                .filter(PlaylistEntry::hasTrack)
                                .map(PlaylistEntry::getTrack)
                                .findFirst()
                                .map(track ->
                                        fitting(track.getCoversList(), size, track.getCover()))
                                .orElse(""));
    }

    /** The smallest that is not too small. */
    static String fitting(List<Cover> covers, int size, String otherwise) {
        return Stream.concat(
                        covers.stream().filter(cover -> size > 0 && cover.getWidth() >= size),
                        covers.reversed().stream())
                .map(Cover::getUrl)
                .findFirst()
                .orElse(otherwise);
    }

    static String avatar(String address, int size) {
        if (address.isEmpty()) {
            return "";
        }
        int width =
                AVATARS.stream()
                        .filter(one -> size > 0 && one >= size)
                        .findFirst()
                        .orElse(AVATARS.getLast());
        return address + "/" + width;
    }
}
