package io.veza.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.veza.gateway.fake.GatewayTest;
import io.veza.proto.stream.v1.CreateLinkRequest;
import io.veza.proto.stream.v1.CreateLinkResponse;
import io.veza.proto.stream.v1.Credits;
import io.veza.proto.stream.v1.Download;
import io.veza.proto.stream.v1.GetDownloadRequest;
import io.veza.proto.stream.v1.OpenLinkRequest;
import io.veza.proto.stream.v1.RestoreVersionRequest;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.UpdateTrackRequest;
import io.veza.proto.stream.v1.Version;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReleaseResourceTest extends GatewayTest {

    private static final String TRACK = "/api/v2/tracks/42";
    private static final String OPEN = "LinkService/OpenLink";
    private static final String CREATE = "LinkService/CreateLink";
    private static final String SAVE = "DownloadService/GetDownload";
    private static final String RESTORE = "VersionService/RestoreVersion";
    private static final String UPDATE = "TrackService/UpdateTrack";

    @BeforeEach
    void serve() {
        services.on(OPEN, _ -> Track.newBuilder().setId(42).setTitle("Secret").build());
        services.on(CREATE, _ -> CreateLinkResponse.newBuilder().setKey("k").build());
        services.on(
                SAVE,
                _ ->
                        Download.newBuilder()
                                .setUrl("/media/downloads/1/s/tracks/42/mp3")
                                .setFileName("Ada - Song.mp3")
                                .build());
        services.on(RESTORE, _ -> Version.newBuilder().setId(7).setCurrent(true).build());
        services.on(UPDATE, _ -> Track.newBuilder().setId(42).build());
    }

    @Test
    void whoeverHasALinkNeedsNoAccount() {
        // When
        Response answer = RestAssured.given().queryParam("key", "k1").get(TRACK + "/shared");

        // Then
        answer.then().statusCode(200).body("title", equalTo("Secret"));
        OpenLinkRequest asked = (OpenLinkRequest) services.lastCall(OPEN).request();
        assertThat(asked.getTrack()).isEqualTo(42);
        assertThat(asked.getKey()).isEqualTo("k1");
    }

    @Test
    void theKeyMayComeInAHeader() {
        // When
        RestAssured.given()
                .header("Veza-Link-Key", "k2")
                .get(TRACK + "/shared")
                .then()
                .statusCode(200);

        // Then
        OpenLinkRequest asked = (OpenLinkRequest) services.lastCall(OPEN).request();
        assertThat(asked.getKey()).isEqualTo("k2");
    }

    @Test
    void aLinkIsMadeWithItsBounds() {
        // When
        asAda("{\"name\":\"Press\",\"expiresAt\":\"2030-01-01T00:00:00Z\",\"mostUses\":3}")
                .post(TRACK + "/links")
                .then()
                .statusCode(201)
                .body("key", equalTo("k"));

        // Then
        CreateLinkRequest made = (CreateLinkRequest) services.lastCall(CREATE).request();
        assertThat(made.getName()).isEqualTo("Press");
        assertThat(made.getMostUses()).isEqualTo(3);
        assertThat(made.getExpiresAt().getSeconds()).isEqualTo(1_893_456_000);
    }

    @Test
    void savingLeadsToTheFile() {
        // When
        Response answer =
                asAda().queryParam("format", "MP3")
                        .redirects()
                        .follow(false)
                        .get(TRACK + "/download");

        // Then
        answer.then().statusCode(303).header("Cache-Control", "no-store");
        assertThat(answer.header("Location")).endsWith("/media/downloads/1/s/tracks/42/mp3");
        GetDownloadRequest asked = (GetDownloadRequest) services.lastCall(SAVE).request();
        assertThat(asked.getFormat()).isEqualTo(Download.Format.MP3);
        asAda().get(TRACK + "/download/address").then().body("fileName", equalTo("Ada - Song.mp3"));
    }

    @Test
    void aFormerFileIsRestored() {
        // When
        asAda("{}")
                .post(TRACK + "/versions/7/restore")
                .then()
                .statusCode(200)
                .body("current", equalTo(true));

        // Then
        RestoreVersionRequest asked = (RestoreVersionRequest) services.lastCall(RESTORE).request();
        assertThat(asked.getTrack()).isEqualTo(42);
        assertThat(asked.getVersion()).isEqualTo(7);
    }

    @Test
    void creditsAndScheduleArePartsOfAChange() {
        // When
        asAda("{\"credits\":{\"licence\":\"CC0\"},\"publishAt\":\"2030-01-01T00:00:00Z\"}")
                .header("If-Match", "\"rev-1\"")
                .patch(TRACK)
                .then()
                .statusCode(200);

        // Then
        UpdateTrackRequest asked = (UpdateTrackRequest) services.lastCall(UPDATE).request();
        assertThat(asked.getCredits().getLicence()).isEqualTo(Credits.Licence.CC0);
        assertThat(asked.hasPublishAt()).isTrue();
        assertThat(asked.getIfMatchList()).containsExactly("rev-1");
    }
}
