package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.stream.v1.BatchGetTracksRequest;
import io.veza.proto.stream.v1.GetLibrarySizeRequest;
import io.veza.proto.stream.v1.LibraryArtist;
import io.veza.proto.stream.v1.LibraryGenre;
import io.veza.proto.stream.v1.LibraryService;
import io.veza.proto.stream.v1.ListLibraryArtistsRequest;
import io.veza.proto.stream.v1.ListLibraryGenresRequest;
import io.veza.proto.stream.v1.ListLibraryTracksRequest;
import io.veza.proto.stream.v1.ListReleasesRequest;
import io.veza.proto.stream.v1.ListReleasesRequest.Order;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.studio.PlaylistStudio;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LibraryCallsTest extends PlaylistStudio {

    private static final OffsetDateTime THEN =
            OffsetDateTime.of(2026, 5, 1, 12, 0, 0, 0, ZoneOffset.UTC);

    @GrpcClient("stream")
    LibraryService service;

    private long artist;

    @BeforeEach
    void meetSomebodyNew() {
        artist = ids.next();
    }

    @Test
    void eachTrackIsOnExactlyOneRelease() {
        // Given
        long first = ready("Song", "");
        long alone = ready("Alone", "");
        long shy = ready("On a private album", "");
        ready("Secret", "", "PRIVATE");
        long album = album("Together", "PUBLIC", null, first);
        album("Hidden", "PRIVATE", null, shy);

        // When
        List<String> releases = releases(all().setOrder(Order.TITLE));

        // Then
        assertThat(releases).containsExactly("single " + alone, "single " + shy, "album " + album);
        assertThat(artists().getReleases()).isEqualTo(3);
        assertThat(artists().getTracks()).isEqualTo(3);
        assertThat(tracks(ListLibraryTracksRequest.newBuilder()))
                .containsExactly(first, alone, shy);
    }

    @Test
    void releasesComeInTheOrderAskedForPartByPart() {
        // Given
        long old = album("Old", "PUBLIC", LocalDate.of(1999, 12, 31), ready("a", ""));
        long early = album("Early", "PUBLIC", LocalDate.of(2001, 1, 1), ready("b", ""));
        long single = ready("Élan", "");

        // Then
        assertThat(releases(all().setOrder(Order.YEAR)))
                .containsExactly("single " + single, "album " + early, "album " + old);
        assertThat(releases(all().setOrder(Order.OLDEST).setOffset(1).setLimit(1)))
                .containsExactly("album " + early);
        assertThat(releases(all().setOrder(Order.TITLE)))
                .containsExactly("album " + early, "single " + single, "album " + old);
        assertThat(releases(all().setFromYear(1990).setToYear(2000)))
                .containsExactly("album " + old);
        assertThat(releases(all().setWords("ELA"))).containsExactly("single " + single);
        assertThat(releases(all().setOrder(Order.RANDOM))).hasSize(3);
        assertThat(releases(all().setOffset(3))).isEmpty();
    }

    @Test
    void artistsComeInTheOrderTheyAreNamed() {
        // Given
        long mine = ready("Mine", "");
        long other = ids.next();
        long theirs = ready(other, "Theirs", "", "PUBLIC");

        // When
        List<String> releases =
                releases(
                        ListReleasesRequest.newBuilder()
                                .setOrder(Order.ARTIST)
                                .addArtists(other)
                                .addArtists(artist));

        // Then
        assertThat(releases).containsExactly("single " + theirs, "single " + mine);
    }

    @Test
    void genresAreOneWhateverTheirCase() {
        // Given
        String genre = "Genre " + artist;
        ready("a", genre);
        ready("b", genre);
        long loud = ready("c", genre.toUpperCase(Locale.ROOT));

        // When
        LibraryGenre found =
                library()
                        .listLibraryGenres(ListLibraryGenresRequest.getDefaultInstance())
                        .await()
                        .atMost(CALL)
                        .getItemsList()
                        .stream()
                        .filter(one -> one.getName().equals(genre))
                        .findFirst()
                        .orElseThrow();

        // Then
        assertThat(found.getTracks()).isEqualTo(3);
        assertThat(found.getReleases()).isEqualTo(3);
        assertThat(tracks(ListLibraryTracksRequest.newBuilder().setGenre(genre).setOffset(2)))
                .containsExactly(loud);
        assertThat(tracks(ListLibraryTracksRequest.newBuilder().setFromYear(2999))).isEmpty();
    }

    @Test
    void tracksAreFoundAsFarAsTheyMayBeHeard() {
        // Given
        long open = ready("Open", "");
        long secret = ready("Secret", "", "PRIVATE");
        BatchGetTracksRequest both =
                BatchGetTracksRequest.newBuilder()
                        .addTracks(secret)
                        .addTracks(1)
                        .addTracks(open)
                        .build();

        // Then
        assertThat(batch(artist, both)).containsExactly(secret, open);
        assertThat(batch(LISTENER, both)).containsExactly(open);
        assertThat(
                        library()
                                .getLibrarySize(GetLibrarySizeRequest.getDefaultInstance())
                                .await()
                                .atMost(CALL)
                                .getTracks())
                .isPositive();
    }

    private LibraryService library() {
        return Bearer.attach(service, TestTokens.bearer(LISTENER));
    }

    private ListReleasesRequest.Builder all() {
        return ListReleasesRequest.newBuilder().addArtists(artist);
    }

    private List<String> releases(ListReleasesRequest.Builder request) {
        return library().listReleases(request.build()).await().atMost(CALL).getItemsList().stream()
                .map(release ->
                        release.hasAlbum()
                                ? "album " + release.getAlbum()
                                : "single " + release.getSingle().getId())
                .toList();
    }

    private LibraryArtist artists() {
        return library()
                .listLibraryArtists(
                        ListLibraryArtistsRequest.newBuilder().addArtists(artist).build())
                .await()
                .atMost(CALL)
                .getItems(0);
    }

    private List<Long> tracks(ListLibraryTracksRequest.Builder request) {
        return library()
                .listLibraryTracks(request.setArtist(artist).build())
                .await()
                .atMost(CALL)
                .getItemsList()
                .stream()
                .map(Track::getId)
                .toList();
    }

    private List<Long> batch(long person, BatchGetTracksRequest request) {
        return Bearer.attach(service, TestTokens.bearer(person))
                .batchGetTracks(request)
                .await()
                .atMost(CALL)
                .getItemsList()
                .stream()
                .map(Track::getId)
                .toList();
    }

    private long ready(String title, String genre) {
        return ready(title, genre, "PUBLIC");
    }

    private long ready(String title, String genre, String visibility) {
        return ready(artist, title, genre, visibility);
    }

    /** Nothing has to be encoded for this. */
    private long ready(long owner, String title, String genre, String visibility) {
        long id = ids.next();
        pool.preparedQuery(
                        """
                        insert into track (id, artist, title, description, genre, tags, visibility,
                            file_name, sha256, size_bytes, source_format, status, progress,
                            duration_ms, playable, created_at)
                        values ($1, $2, $3, '', $4, '{}', $5, 'a.mp3', repeat('0', 64), 1, 'mp3', 'READY', 100,
                            1000, '{}', $6)
                        """)
                .execute(Tuple.of(id, owner, title, genre, visibility, THEN))
                .await()
                .atMost(CALL);
        return id;
    }

    private long album(String title, String visibility, LocalDate released, long track) {
        long id = ids.next();
        pool.preparedQuery(
                        """
                        insert into album (id, artist, title, description, kind, genre, released, upc,
                            label, visibility, created_at, changed_at)
                        values ($1, $2, $3, '', 'ALBUM', '', $4, '', '', $5, $6, $6)
                        """)
                .execute(Tuple.of(id, artist, title, released, visibility, THEN))
                .await()
                .atMost(CALL);
        pool.preparedQuery(
                        "insert into album_track (track, album, disc, position) values ($1, $2, 1, 1)")
                .execute(Tuple.of(track, id))
                .await()
                .atMost(CALL);
        return id;
    }
}
