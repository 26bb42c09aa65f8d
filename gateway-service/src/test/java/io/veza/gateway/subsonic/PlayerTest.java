package io.veza.gateway.subsonic;

import static io.restassured.RestAssured.given;

import com.google.protobuf.Timestamp;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import io.veza.gateway.fake.GatewayTest;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.common.v1.Person;
import io.veza.proto.stream.v1.Album;
import io.veza.proto.stream.v1.AlbumOf;
import io.veza.proto.stream.v1.AlbumTrack;
import io.veza.proto.stream.v1.BatchGetAlbumsRequest;
import io.veza.proto.stream.v1.BatchGetAlbumsResponse;
import io.veza.proto.stream.v1.BatchGetTracksRequest;
import io.veza.proto.stream.v1.BatchGetTracksResponse;
import io.veza.proto.stream.v1.Cover;
import io.veza.proto.stream.v1.Credits;
import io.veza.proto.stream.v1.GetAlbumRequest;
import io.veza.proto.stream.v1.LibraryArtist;
import io.veza.proto.stream.v1.ListLibraryArtistsRequest;
import io.veza.proto.stream.v1.ListLibraryArtistsResponse;
import io.veza.proto.stream.v1.ListReleasesRequest;
import io.veza.proto.stream.v1.ListReleasesResponse;
import io.veza.proto.stream.v1.Loudness;
import io.veza.proto.stream.v1.Playback;
import io.veza.proto.stream.v1.Release;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.TrackSound;
import io.veza.proto.user.v1.ExchangeAppPasswordRequest;
import io.veza.proto.user.v1.ExchangeAppPasswordResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

/**
 * A player, and a house with one artist who has published an album of one song and a single. Song
 * 11 is on album 21, song 12 on none.
 */
abstract class PlayerTest extends GatewayTest {

    static final long ARTIST = 31;
    static final long ALBUM = 21;
    static final long SONG = 11;
    static final long SINGLE = 12;

    private static final AtomicInteger KEYS = new AtomicInteger();
    private static final Timestamp THEN = Timestamp.newBuilder().setSeconds(1_780_000_000).build();
    private static final Person LOU =
            Person.newBuilder().setId(ARTIST).setHandle("lou").setDisplayName("Élou").build();

    final String key = "veza_player" + KEYS.incrementAndGet();

    @BeforeEach
    void furnish() {
        services.on(
                "AppPasswordService/ExchangeAppPassword",
                (ExchangeAppPasswordRequest request) ->
                        ExchangeAppPasswordResponse.newBuilder()
                                .setAccessToken(TestTokens.bearer(ada))
                                .build());
        services.on(
                "LibraryService/ListLibraryArtists",
                (ListLibraryArtistsRequest request) -> artists());
        services.on("LibraryService/ListReleases", (ListReleasesRequest request) -> releases());
        services.on("LibraryService/BatchGetTracks", PlayerTest::tracks);
        services.on(
                "AlbumCatalogueService/BatchGetAlbums",
                (BatchGetAlbumsRequest request) ->
                        BatchGetAlbumsResponse.newBuilder().addItems(album()).build());
        services.on("AlbumService/GetAlbum", (GetAlbumRequest request) -> whole());
    }

    static ListLibraryArtistsResponse artists() {
        return ListLibraryArtistsResponse.newBuilder()
                .addItems(LibraryArtist.newBuilder().setArtist(LOU).setReleases(2).setTracks(2))
                .build();
    }

    private static ListReleasesResponse releases() {
        return ListReleasesResponse.newBuilder()
                .addItems(Release.newBuilder().setAlbum(ALBUM))
                .addItems(Release.newBuilder().setSingle(single()))
                .build();
    }

    private static BatchGetTracksResponse tracks(BatchGetTracksRequest request) {
        return BatchGetTracksResponse.newBuilder()
                .addAllItems(
                        request.getTracksList().stream()
                                .flatMap(id ->
                                        Stream.of(song(), single())
                                                .filter(track -> track.getId() == id))
                                .toList())
                .build();
    }

    static Album album() {
        return Album.newBuilder()
                .setId(ALBUM)
                .setTitle("First <&> last")
                .setKind(Album.Kind.EP)
                .setVisibility(Track.Visibility.PUBLIC)
                .setGenre("House")
                .setReleaseDate("2026-01-31")
                .setArtist(LOU)
                .setTrackCount(1)
                .setDurationMs(61_000)
                .setCover("/media/covers/a/600")
                .setCreatedAt(THEN)
                .build();
    }

    private static Album whole() {
        return album().toBuilder()
                .addTracks(AlbumTrack.newBuilder().setDisc(1).setPosition(3).setTrack(song()))
                .build();
    }

    static Track song() {
        return single().toBuilder()
                .setId(SONG)
                .setTitle("One\u0001 \u2028two")
                .setAlbum(
                        AlbumOf.newBuilder()
                                .setId(ALBUM)
                                .setTitle("First <&> last")
                                .setDisc(1)
                                .setPosition(3))
                .build();
    }

    static Track single() {
        return Track.newBuilder()
                .setId(SINGLE)
                .setTitle("Alone")
                .setDescription("Made at night")
                .setGenre("House")
                .setVisibility(Track.Visibility.PUBLIC)
                .setStatus(Track.Status.READY)
                .setArtist(LOU)
                .setDurationMs(61_000)
                .setPlays(3)
                .setCreatedAt(THEN)
                .setCover("/media/song.m4s")
                .addCovers(Cover.newBuilder().setUrl("/media/song.m4s").setWidth(300))
                .setPlayback(
                        Playback.newBuilder()
                                .setHls("/media/master.m3u8")
                                .setMp3("/media/song.m4s")
                                .setOpus("/media/song.m4s"))
                .setLoudness(Loudness.newBuilder().setIntegratedLufs(-14).setTruePeakDbtp(-1))
                .setSound(TrackSound.newBuilder().setBpm(127.6).addMoods(TrackSound.Mood.DREAMY))
                .setCredits(Credits.newBuilder().setIsrc("FR1232600001").setComposer("Lou"))
                .build();
    }

    /** A call that says who asks, and wants JSON. */
    RequestSpecification player() {
        return given().queryParam("apiKey", key)
                .queryParam("v", "1.16.1")
                .queryParam("c", "tests")
                .queryParam("f", "json");
    }

    JsonObject ask(String name, Object... parameters) {
        return answer(with(parameters).get("/rest/" + name));
    }

    RequestSpecification with(Object... parameters) {
        RequestSpecification call = player();
        for (int i = 0; i < parameters.length; i += 2) {
            call.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return call;
    }

    static JsonObject answer(Response response) {
        if (response.statusCode() != 200) {
            throw new AssertionError(response.statusCode() + " " + response.asString());
        }
        return new JsonObject(response.asString()).getJsonObject("subsonic-response");
    }

    static int error(JsonObject answer) {
        if (!"failed".equals(answer.getString("status"))) {
            throw new AssertionError(answer.encode());
        }
        return answer.getJsonObject("error").getInteger("code");
    }

    static List<String> ids(JsonObject answer, String list, String items) {
        return answer.getJsonObject(list).getJsonArray(items).stream()
                .map(one -> ((JsonObject) one).getString("id"))
                .toList();
    }
}
