package io.veza.gateway.embed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import io.veza.gateway.config.GatewayConfig;
import io.veza.gateway.fake.FakeServices;
import io.veza.gateway.fake.GatewayTest;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.Ids;
import io.veza.proto.stream.v1.GetTrackRequest;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.user.v1.GetProfileRequest;
import io.veza.proto.user.v1.Profile;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule by rule of oEmbed 1.0 (oembed.com). */
@QuarkusTest
class OEmbedRouteTest extends GatewayTest {

    @Inject Ids ids;
    @Inject GatewayConfig config;

    private long id;
    private String page;

    @BeforeEach
    void serve() {
        Things.introduce(services);
        id = ids.next();
        page = site("/tracks/" + id);
        services.on(
                "TrackService/GetTrack",
                (GetTrackRequest request) -> Things.track(request.getTrack()).build());
    }

    private String site(String path) {
        URI root = config.publicUrl();
        return root.resolve(path).toString();
    }

    private Response ask(String url, String... more) {
        var request = given().queryParam("url", url);
        for (int i = 0; i < more.length; i += 2) {
            request.queryParam(more[i], more[i + 1]);
        }
        return request.get("/oembed");
    }

    /** 2.3.4: type and version are required, of a rich one html, width and height. */
    @Test
    void aTrackIsRich() {
        ask(page)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", "public, max-age=60")
                .header("Access-Control-Allow-Origin", "*")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .body("type", equalTo("rich"))
                .body("version", equalTo("1.0"))
                .body("title", equalTo("Waves"))
                .body("author_name", equalTo("Ada L."))
                .body("author_url", equalTo(site("/@ada")))
                .body("provider_name", equalTo("Veza"))
                .body("provider_url", equalTo(site("/")))
                .body("cache_age", equalTo(3600))
                .body("width", equalTo(640))
                .body("height", equalTo(152))
                .body("thumbnail_url", equalTo(site("/media/covers/k/1280")))
                .body("thumbnail_width", equalTo(1280))
                .body("thumbnail_height", equalTo(1280));
        assertThat(ask(page).<String>path("html"))
                .startsWith("<iframe src=\"" + site("/embed/tracks/" + id) + "\"")
                .endsWith("</iframe>");
    }

    /** 2.2: neither the player nor its picture may be larger than was asked. */
    @Test
    void nothingIsLargerThanWasAsked() {
        ask(page, "maxwidth", "400", "maxheight", "120")
                .then()
                .body("width", equalTo(400))
                .body("height", equalTo(120))
                .body("thumbnail_url", nullValue());
    }

    @Test
    void theLargestPictureThatFitsIsTaken() {
        ask(page, "maxwidth", "400").then().body("thumbnail_width", equalTo(320));
    }

    /** 2.3.2: text/xml, an element oembed around one for each value. */
    @Test
    void itIsWrittenAsXmlToo() {
        // Given
        services.on(
                "TrackService/GetTrack",
                (GetTrackRequest request) ->
                        Things.track(request.getTrack()).setTitle(Things.EVIL).build());

        // When
        Response answer = ask(page, "format", "xml");

        // Then
        assertThat(answer.contentType()).startsWith("text/xml");
        assertThat(answer.asString()).startsWith("<?xml version=\"1.0\" encoding=\"utf-8\"");
        XmlPath read = XmlPath.from(answer.asString());
        assertThat(read.getString("oembed.type")).isEqualTo("rich");
        assertThat(read.getString("oembed.title")).isEqualTo(Things.EVIL);
        assertThat(read.getInt("oembed.width")).isEqualTo(640);
        assertThat(read.getString("oembed.html")).startsWith("<iframe ");
    }

    @Test
    void aTitleCannotLeaveTheFrame() {
        // Given
        services.on(
                "TrackService/GetTrack",
                (GetTrackRequest request) ->
                        Things.track(request.getTrack()).setTitle(Things.EVIL).build());

        // When
        String html = ask(page).path("html");

        // Then
        assertThat(html.replaceAll("[^<>]", "")).isEqualTo("<><>");
        assertThat(html).doesNotContain("<script");
    }

    @Test
    void aMomentInTheAddressIsOneInThePlayer() {
        assertThat(ask(page + "?t=1m30s").<String>path("html"))
                .contains("/embed/tracks/" + id + "?t=1m30s\"");
        assertThat(ask(page + "?t=%22%3E").<String>path("html")).doesNotContain("?t=");
    }

    @Test
    void theAddressOfAPlayerMeansWhatItPlays() {
        ask(site("/embed/tracks/" + id)).then().statusCode(200).body("title", equalTo("Waves"));
    }

    /** 2.3.4.3: whoever has no player is a link. */
    @Test
    void aPersonIsALink() {
        // Given
        services.on(
                "AccountService/GetProfile",
                (GetProfileRequest request) ->
                        Profile.newBuilder()
                                .setId(id)
                                .setHandle(request.getHandle())
                                .setDisplayName("Ada L.")
                                .build());

        // When
        Response answer = ask(site("/@p" + id));

        // Then
        answer.then()
                .statusCode(200)
                .body("type", equalTo("link"))
                .body("title", equalTo("Ada L."))
                .body("html", nullValue());
    }

    /** 3: 501 where the format is not spoken. */
    @ParameterizedTest
    @ValueSource(strings = {"yaml", "jsonp", "html"})
    void anotherFormatIsNotImplemented(String format) {
        ask(page, "format", format)
                .then()
                .statusCode(501)
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_IMPLEMENTED"));
    }

    /** 3: 404 for what is not there, elsewhere or private; nobody learns which. */
    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/tracks/1", "no address", "/tracks/1"})
    void whatIsElsewhereIsNotFound(String url) {
        ask(url).then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void whatIsPrivateIsAsUnknownAsWhatIsNot() {
        // Given
        services.on(
                "TrackService/GetTrack",
                (GetTrackRequest request) ->
                        Things.track(request.getTrack())
                                .setVisibility(Track.Visibility.PRIVATE)
                                .build());
        Response hidden = ask(page);
        services.on(
                "TrackService/GetTrack",
                (GetTrackRequest _) -> {
                    throw FakeServices.refusal(CoreError.NOT_FOUND);
                });

        // When
        Response unknown = ask(site("/tracks/" + ids.next()));

        // Then
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.<String>path("detail")).isEqualTo(unknown.path("detail"));
        assertThat(unknown.statusCode()).isEqualTo(404);
    }

    @Test
    void pagesWithoutAnythingToShareAreNotFound() {
        ask(site("/rooms/5")).then().statusCode(404);
        ask(site("/")).then().statusCode(404);
    }

    @Test
    void withoutAnAddressThereIsNothingToAnswer() {
        given().get("/oembed").then().statusCode(400).body("code", equalTo("INVALID_REQUEST"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "wide", "1e3", "99999999999"})
    void aWidthIsANumberOfPixels(String width) {
        ask(page, "maxwidth", width).then().statusCode(400);
    }

    @Test
    void nothingIsPutThere() {
        given().post("/oembed").then().statusCode(405).header("Allow", "GET, HEAD");
    }

    @Test
    void aServiceThatIsAwayIsNoReasonToForget() {
        services.refusing("TrackService/GetTrack", CoreError.UNAVAILABLE);

        ask(page).then().statusCode(503).body("code", equalTo("UNAVAILABLE"));
    }

    @Test
    void itIsAskedInNobodysName() {
        given().header("Authorization", "Bearer x").queryParam("url", page).get("/oembed");

        assertThat(services.lastCall("TrackService/GetTrack").header("authorization")).isNull();
    }
}
