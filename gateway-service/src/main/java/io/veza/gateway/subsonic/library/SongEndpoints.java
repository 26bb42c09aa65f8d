package io.veza.gateway.subsonic.library;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.subsonic.call.Answer;
import io.veza.gateway.subsonic.call.Call;
import io.veza.gateway.subsonic.call.Endpoint;
import io.veza.gateway.subsonic.call.Endpoints;
import io.veza.gateway.subsonic.call.Kind;
import io.veza.gateway.subsonic.call.Parameters;
import io.veza.proto.stream.v1.LibraryGenre;
import io.veza.proto.stream.v1.LibraryService;
import io.veza.proto.stream.v1.ListLibraryGenresRequest;
import io.veza.proto.stream.v1.ListLibraryTracksRequest;
import io.veza.proto.subsonic.v1.Child;
import io.veza.proto.subsonic.v1.Genre;
import io.veza.proto.subsonic.v1.Genres;
import io.veza.proto.subsonic.v1.Songs;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Songs: one, those of a genre, and some by chance. */
@ApplicationScoped
class SongEndpoints implements Endpoints {

    private static final int USUAL = 10;
    private static final int MOST = 500;
    private static final int LAST_YEAR = 9_999;
    private static final int FARTHEST = 1_000_000;

    private final LibraryService service;
    private final Library library;
    private final Shelf shelf;

    SongEndpoints(@GrpcClient("stream") LibraryService service, Library library, Shelf shelf) {
        this.service = service;
        this.library = library;
        this.shelf = shelf;
    }

    @Override
    public Map<String, Endpoint> all() {
        return Map.of(
                "getSong", this::song,
                "getSongsByGenre", this::ofGenre,
                "getRandomSongs", this::random,
                "getGenres", _ -> genres());
    }

    private Uni<Answer> song(Call call) {
        return library.track(call.id("id", Kind.TRACK))
                .chain(track -> shelf.song(call, track))
                .map(song -> Answer.of(to -> to.setSong(song)));
    }

    private Uni<Answer> ofGenre(Call call) {
        Parameters asked = call.parameters();
        int count = asked.number("count", USUAL, MOST);
        ListLibraryTracksRequest request =
                ListLibraryTracksRequest.newBuilder()
                        .setGenre(asked.require("genre"))
                        .setOffset(asked.number("offset", 0, FARTHEST))
                        .setLimit(count)
                        .build();
        return songs(call, request).map(songs -> Answer.of(to -> to.setSongsByGenre(songs)));
    }

    private Uni<Answer> random(Call call) {
        Parameters asked = call.parameters();
        ListLibraryTracksRequest request =
                ListLibraryTracksRequest.newBuilder()
                        .setRandom(true)
                        .setGenre(asked.text("genre"))
                        .setFromYear(asked.number("fromYear", 0, LAST_YEAR))
                        .setToYear(asked.number("toYear", 0, LAST_YEAR))
                        .setLimit(asked.number("size", USUAL, MOST))
                        .build();
        return songs(call, request).map(songs -> Answer.of(to -> to.setRandomSongs(songs)));
    }

    /** Nothing is asked for as nothing; to the service behind it would mean the usual. */
    private Uni<Songs> songs(Call call, ListLibraryTracksRequest request) {
        Uni<List<Child>> songs =
                request.getLimit() == 0
                        ? Uni.createFrom().item(List.of())
                        : library.tracks(request).chain(tracks -> shelf.songs(call, tracks));
        return songs.map(found -> Songs.newBuilder().addAllSong(found).build());
    }

    private Uni<Answer> genres() {
        return service.listLibraryGenres(ListLibraryGenresRequest.getDefaultInstance())
                .map(found -> found.getItemsList().stream().map(SongEndpoints::genre).toList())
                .map(genres ->
                        Answer.of(to -> to.setGenres(Genres.newBuilder().addAllGenre(genres))));
    }

    private static Genre genre(LibraryGenre genre) {
        return Genre.newBuilder()
                .setValue(genre.getName())
                .setSongCount(genre.getTracks())
                .setAlbumCount(genre.getReleases())
                .build();
    }
}
