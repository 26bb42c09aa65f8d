package io.veza.gateway.listenbrainz;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.google.protobuf.Timestamp;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.gateway.fake.GatewayTest;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.common.v1.Person;
import io.veza.proto.stream.v1.GetPlayingNowResponse;
import io.veza.proto.stream.v1.HeardAt;
import io.veza.proto.stream.v1.HeardTrack;
import io.veza.proto.stream.v1.ImportListensRequest;
import io.veza.proto.stream.v1.ListListensRequest;
import io.veza.proto.stream.v1.ListListensResponse;
import io.veza.proto.stream.v1.Listen;
import io.veza.proto.stream.v1.ListenSettings;
import io.veza.proto.stream.v1.PutPlayingNowRequest;
import io.veza.proto.user.v1.ExchangeAppPasswordResponse;
import io.veza.proto.user.v1.GetPeopleRequest;
import io.veza.proto.user.v1.GetPeopleResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** As scrobblers speak to ListenBrainz. */
@QuarkusTest
class ListenBrainzRouteTest extends GatewayTest {

    private static final String SUBMIT = "/1/submit-listens";

    private static final String SINGLE =
            """
            {"listen_type":"single","payload":[{"listened_at":1443521965,"track_metadata":{
              "additional_info":{"release_mbid":"bf9e91ea-8029-4a04-a26a-224e00a83266",
                "artist_mbids":["db92a151-1ac2-438b-bc43-b82e149ddd50"],
                "recording_mbid":"98255a8c-017a-4bc7-8dd6-1fa36124572b",
                "tags":["you","just","got","rick rolled!"],"duration_ms":222000,
                "media_player":"Rhythmbox","submission_client":"Rhythmbox ListenBrainz Plugin",
                "music_service":"spotify.com","origin_url":"https://veza.example/tracks/7",
                "isrc":"GBARL9300135"},
              "artist_name":"Rick Astley","track_name":"Never Gonna Give You Up",
              "release_name":"Whenever you need somebody"}}]}\
            """;

    @BeforeEach
    void name() {
        services.on(
                "AccountService/GetPeople",
                (GetPeopleRequest request) ->
                        GetPeopleResponse.newBuilder()
                                .addPeople(Person.newBuilder().setId(ada).setHandle("ada"))
                                .build());
    }

    private static RequestSpecification scrobbler() {
        return given().header("Authorization", "Token " + TestTokens.bearer(ada))
                .contentType("application/json");
    }

    @Test
    void aListenIsTakenWithAllThatIsSaidOfIt() {
        // When
        var answer = scrobbler().body(SINGLE).post(SUBMIT);

        // Then
        answer.then()
                .statusCode(200)
                .body("status", equalTo("ok"))
                .header("X-RateLimit-Limit", notNullValue())
                .header("X-RateLimit-Remaining", notNullValue())
                .header("X-RateLimit-Reset-In", notNullValue());
        assertThat(services.lastCall("ListenService/ImportListens").request())
                .isEqualTo(
                        ImportListensRequest.newBuilder()
                                .setFresh(true)
                                .addListens(
                                        HeardAt.newBuilder()
                                                .setListenedAt(
                                                        Timestamp.newBuilder()
                                                                .setSeconds(1_443_521_965))
                                                .setHeard(RICK))
                                .build());
    }

    private static final HeardTrack RICK =
            HeardTrack.newBuilder()
                    .setArtist("Rick Astley")
                    .setTitle("Never Gonna Give You Up")
                    .setRelease("Whenever you need somebody")
                    .setDurationMs(222_000)
                    .setOriginUrl("https://veza.example/tracks/7")
                    .setPlayer("Rhythmbox")
                    .setRecordingMbid("98255a8c-017a-4bc7-8dd6-1fa36124572b")
                    .setIsrc("GBARL9300135")
                    .build();

    @Test
    void whatPlaysNowHasNoTime() {
        // Given
        String playing = SINGLE.replace("single", "playing_now");

        // When
        scrobbler()
                .body(playing.replace("\"listened_at\":1443521965,", ""))
                .post(SUBMIT)
                .then()
                .statusCode(200);
        var refused = scrobbler().body(playing).post(SUBMIT);

        // Then
        assertThat(services.lastCall("ListenService/PutPlayingNow").request())
                .isEqualTo(PutPlayingNowRequest.newBuilder().setHeard(RICK).build());
        refused.then().statusCode(400).body("code", equalTo(400));
    }

    @Test
    void aThousandComeAtOnceAndNotOneMore() {
        // When
        scrobbler().body(many(1000)).post(SUBMIT).then().statusCode(200);
        var refused = scrobbler().body(many(1001)).post(SUBMIT);

        // Then
        refused.then().statusCode(400).body("error", notNullValue());
        var last =
                (ImportListensRequest) services.lastCall("ListenService/ImportListens").request();
        assertThat(last.getFresh()).isFalse();
        assertThat(last.getListensCount()).isEqualTo(200);
    }

    private static String many(int number) {
        JsonArray payload = new JsonArray();
        for (int i = 0; i < number; i++) {
            payload.add(
                    new JsonObject()
                            .put("listened_at", 1_500_000_000 + i)
                            .put(
                                    "track_metadata",
                                    new JsonObject()
                                            .put("artist_name", "A")
                                            .put("track_name", "T" + i)));
        }
        return new JsonObject().put("listen_type", "import").put("payload", payload).encode();
    }

    @Test
    void whatIsNoListenIsRefused() {
        for (String nonsense :
                List.of(
                        "",
                        "[]",
                        "{}",
                        "{\"listen_type\":\"single\",\"payload\":[]}",
                        "{\"listen_type\":\"single\",\"payload\":[7]}",
                        "{\"listen_type\":\"single\",\"payload\":[{\"listened_at\":\"x\"}]}",
                        "{\"listen_type\":\"other\",\"payload\":[{}]}",
                        SINGLE.replace("Rick Astley", " "),
                        SINGLE.replace("Rhythmbox", "x".repeat(11_000)))) {
            scrobbler().body(nonsense).post(SUBMIT).then().statusCode(400);
        }
        assertThat(services.wasCalled("ListenService/ImportListens")).isFalse();
    }

    @Test
    void nobodySubmitsWithoutAToken() {
        given().body(SINGLE).post(SUBMIT).then().statusCode(401).body("code", equalTo(401));
        given().header("Authorization", "Token nonsense")
                .body(SINGLE)
                .post(SUBMIT)
                .then()
                .statusCode(401)
                .body("error", equalTo("Invalid authorization token."));
    }

    @Test
    void anAppPasswordIsAToken() {
        // Given
        services.on(
                "AppPasswordService/ExchangeAppPassword",
                _ ->
                        ExchangeAppPasswordResponse.newBuilder()
                                .setAccessToken(TestTokens.bearer(ada))
                                .build());

        // When
        var answer = given().header("Authorization", "Token veza_" + ada).get("/1/validate-token");

        // Then
        answer.then()
                .statusCode(200)
                .body("valid", equalTo(true))
                .body("user_name", equalTo("ada"));
    }

    @Test
    void aWrongTokenIsAnAnswerWhereThatIsTheQuestion() {
        given().header("Authorization", "Token nonsense")
                .get("/1/validate-token")
                .then()
                .statusCode(200)
                .body("valid", equalTo(false));
        given().get("/1/validate-token").then().statusCode(401);
    }

    @Test
    void oneReadsOnesOwnHistory() {
        // Given
        services.on(
                "ListenService/ListListens",
                _ ->
                        ListListensResponse.newBuilder()
                                .addItems(
                                        Listen.newBuilder()
                                                .setListenedAt(Timestamp.newBuilder().setSeconds(9))
                                                .setHeard(RICK))
                                .build());

        // When
        var answer = scrobbler().get("/1/user/Ada/listens?count=1000&max_ts=50");

        // Then
        answer.then()
                .statusCode(200)
                .body("payload.count", equalTo(1))
                .body("payload.user_id", equalTo("ada"))
                .body("payload.listens[0].listened_at", equalTo(9))
                .body("payload.listens[0].track_metadata.artist_name", equalTo("Rick Astley"));
        assertThat(services.lastCall("ListenService/ListListens").request())
                .isEqualTo(
                        ListListensRequest.newBuilder()
                                .setLimit(100)
                                .setBefore(Timestamp.newBuilder().setSeconds(50))
                                .build());
    }

    @Test
    void thatOfOthersIsUnknown() {
        scrobbler().get("/1/user/ben/listens").then().statusCode(404);
        scrobbler().get("/1/user/ada/listens?max_ts=x").then().statusCode(400);
        scrobbler().get("/1/nothing").then().statusCode(404).body("code", equalTo(404));
    }

    @Test
    void whatIsPlayingAndHowMuchThereIsCanBeAsked() {
        // Given
        services.on(
                "ListenService/GetPlayingNow",
                _ -> GetPlayingNowResponse.newBuilder().setHeard(RICK).build());
        services.on(
                "ListenService/GetListenSettings",
                _ -> ListenSettings.newBuilder().setListens(7).build());

        // Then
        scrobbler()
                .get("/1/user/ada/playing-now")
                .then()
                .statusCode(200)
                .body("payload.playing_now", equalTo(true))
                .body("payload.listens[0].track_metadata.track_name", equalTo(RICK.getTitle()));
        scrobbler()
                .get("/1/user/ada/listen-count")
                .then()
                .statusCode(200)
                .body("payload.count", equalTo(7));
    }

    @Test
    void aServiceThatRefusesIsSaidInItsWords() {
        // Given
        services.refusing("ListenService/ImportListens", CoreError.INSUFFICIENT_SCOPE);

        // When
        var answer = scrobbler().body(SINGLE).post(SUBMIT);

        // Then
        answer.then().statusCode(403).body("code", equalTo(403)).body("error", equalTo("No."));
    }
}
