package io.veza.stream.adapter.grpc.album;

import io.smallrye.mutiny.Uni;
import io.veza.platform.directory.Directory;
import io.veza.platform.kernel.Principal;
import io.veza.proto.common.v1.Person;
import io.veza.proto.stream.v1.Album;
import io.veza.proto.stream.v1.AlbumTrack;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.adapter.grpc.CoverMessages;
import io.veza.stream.adapter.grpc.TrackViews;
import io.veza.stream.application.album.AlbumView;
import io.veza.stream.application.album.AlbumView.Heard;
import io.veza.stream.application.cover.Covers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Shows albums with the names of their artists, their covers and, one at a time, their tracks. */
@ApplicationScoped
public class AlbumViews {

    private final Directory directory;
    private final Covers covers;
    private final TrackViews tracks;

    AlbumViews(Directory directory, Covers covers, TrackViews tracks) {
        this.directory = directory;
        this.covers = covers;
        this.tracks = tracks;
    }

    /** With its tracks. */
    Uni<Album> of(AlbumView view, Optional<Principal> caller) {
        return Uni.combine()
                .all()
                .unis(
                        of(List.of(view.album()), caller).map(List::getFirst),
                        tracks.of(view.heard().stream().map(Heard::track).toList()))
                .with((album, heard) ->
                        album.toBuilder().addAllTracks(places(view.heard(), heard)).build());
    }

    private static List<AlbumTrack> places(List<Heard> heard, List<Track> shown) {
        return IntStream.range(0, heard.size())
                .mapToObj(i ->
                        AlbumTrack.newBuilder()
                                .setDisc(heard.get(i).place().disc())
                                .setPosition(heard.get(i).place().position())
                                .setTrack(shown.get(i))
                                .build())
                .toList();
    }

    /** Without their tracks. */
    public Uni<List<Album>> of(
            List<io.veza.stream.domain.album.Album> albums, Optional<Principal> caller) {
        Set<Long> artists =
                albums.stream()
                        .map(io.veza.stream.domain.album.Album::artist)
                        .collect(Collectors.toSet());
        return Uni.combine()
                .all()
                .unis(directory.people(artists), keys(albums))
                .with((names, keys) ->
                        albums.stream().map(album -> message(album, names, keys, caller)).toList());
    }

    private Uni<Map<Long, String>> keys(List<io.veza.stream.domain.album.Album> albums) {
        return albums.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : covers.ofAlbums(
                        albums.stream().map(io.veza.stream.domain.album.Album::id).toList());
    }

    private static Album message(
            io.veza.stream.domain.album.Album album,
            Map<Long, Person> names,
            Map<Long, String> keys,
            Optional<Principal> caller) {
        Album.Builder message = AlbumMessages.toProto(album, person(album.artist(), names), caller);
        String key = keys.get(album.id());
        if (key != null) {
            message.setCover(CoverMessages.usual(key)).addAllCovers(CoverMessages.all(key));
        }
        return message.build();
    }

    static Person person(long id, Map<Long, Person> names) {
        return names.getOrDefault(id, Person.newBuilder().setId(id).build());
    }
}
