package io.veza.gateway.podcast;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.gateway.fake.GatewayTest;
import io.veza.proto.stream.v1.Chapter;
import io.veza.proto.stream.v1.CreateShowRequest;
import io.veza.proto.stream.v1.DeleteEpisodeRequest;
import io.veza.proto.stream.v1.DeleteShowCoverRequest;
import io.veza.proto.stream.v1.Episode;
import io.veza.proto.stream.v1.ImportFeedRequest;
import io.veza.proto.stream.v1.ListEpisodesRequest;
import io.veza.proto.stream.v1.ListShowCategoriesResponse;
import io.veza.proto.stream.v1.ListShowsRequest;
import io.veza.proto.stream.v1.PutEpisodeRequest;
import io.veza.proto.stream.v1.RetryFeedImportRequest;
import io.veza.proto.stream.v1.Show;
import io.veza.proto.stream.v1.UpdateShowRequest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PodcastResourceTest extends GatewayTest {

    private static final String SHOW = "/api/v2/shows/42";

    @Test
    void aShowIsMade() {
        // Given
        services.on(
                "PodcastService/CreateShow",
                (CreateShowRequest request) ->
                        Show.newBuilder().setId(42).setTitle(request.getTitle()).build());

        // When
        var answer =
                asAda("{\"title\":\"Low\",\"category\":\"Arts/Design\",\"locked\":false}")
                        .post("/api/v2/shows");

        // Then
        answer.then().statusCode(201).body("id", equalTo("42")).body("title", equalTo("Low"));
        assertThat(services.lastCall("PodcastService/CreateShow").request())
                .isEqualTo(
                        CreateShowRequest.newBuilder()
                                .setTitle("Low")
                                .setCategory("Arts/Design")
                                .setLocked(false)
                                .build());
    }

    @Test
    void anybodyMayLook() {
        // Given
        services.on(
                "PodcastService/ListShowCategories",
                _ -> ListShowCategoriesResponse.newBuilder().addItems("Arts").build());

        // Then
        given().get(SHOW).then().statusCode(200);
        given().get(SHOW + "/episodes?limit=5").then().statusCode(200);
        given().get("/api/v2/shows?owner=7").then().statusCode(200);
        given().get("/api/v2/show-categories").then().body("items[0]", equalTo("Arts"));
        assertThat(services.lastCall("EpisodeService/ListEpisodes").request())
                .isEqualTo(ListEpisodesRequest.newBuilder().setShow(42).setLimit(5).build());
        assertThat(services.lastCall("PodcastService/ListShows").request())
                .isEqualTo(ListShowsRequest.newBuilder().setOwner(7).build());
    }

    @Test
    void nobodyChangesAnythingUnknown() {
        given().delete(SHOW).then().statusCode(401);
        given().delete(SHOW + "/episodes/7").then().statusCode(401);
        given().delete(SHOW + "/cover").then().statusCode(401);
        given().get("/api/v2/show-imports/42").then().statusCode(401);
    }

    @Test
    void aChangeIsMadeUnderACondition() {
        // When
        var answer = asAda("{\"title\":\"Slow\"}").header("If-Match", "\"rev-1.x\"").patch(SHOW);

        // Then
        answer.then().statusCode(200);
        assertThat(services.lastCall("PodcastService/UpdateShow").request())
                .isEqualTo(
                        UpdateShowRequest.newBuilder()
                                .setShow(42)
                                .setTitle("Slow")
                                .addIfMatch("rev-1")
                                .build());
    }

    @Test
    void aTrackBecomesAnEpisode() {
        // When
        var answer =
                asAda(
                                "{\"season\":1,\"number\":2,\"kind\":\"BONUS\",\"notes\":\"Hi\","
                                        + "\"chapters\":[{\"startMs\":500,\"title\":\"Then\"}]}")
                        .put(SHOW + "/episodes/7");

        // Then
        answer.then().statusCode(200);
        assertThat(services.lastCall("EpisodeService/PutEpisode").request())
                .isEqualTo(
                        PutEpisodeRequest.newBuilder()
                                .setShow(42)
                                .setTrack(7)
                                .setSeason(1)
                                .setNumber(2)
                                .setKind(Episode.Kind.BONUS)
                                .setNotes("Hi")
                                .addChapters(Chapter.newBuilder().setStartMs(500).setTitle("Then"))
                                .build());
    }

    @Test
    void whatIsTakenAwayIsAskedForByItsAddress() {
        // When
        asAda().delete(SHOW + "/episodes/7").then().statusCode(204);
        asAda().delete(SHOW + "/cover").then().statusCode(204);

        // Then
        assertThat(services.lastCall("EpisodeService/DeleteEpisode").request())
                .isEqualTo(DeleteEpisodeRequest.newBuilder().setShow(42).setTrack(7).build());
        assertThat(services.lastCall("PodcastService/DeleteShowCover").request())
                .isEqualTo(DeleteShowCoverRequest.newBuilder().setShow(42).build());
    }

    @Test
    void aFeedIsTakenOverAndTriedAgain() {
        // When
        asAda("{\"address\":\"https://example.org/feed\"}")
                .post("/api/v2/show-imports")
                .then()
                .statusCode(202);
        asAda().put("/api/v2/show-imports/42/retry").then().statusCode(200);

        // Then
        assertThat(services.lastCall("FeedImportService/ImportFeed").request())
                .isEqualTo(
                        ImportFeedRequest.newBuilder()
                                .setAddress("https://example.org/feed")
                                .build());
        assertThat(services.lastCall("FeedImportService/RetryFeedImport").request())
                .isEqualTo(RetryFeedImportRequest.newBuilder().setShow(42).build());
    }
}
