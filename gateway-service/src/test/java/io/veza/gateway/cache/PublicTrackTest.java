package io.veza.gateway.cache;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.veza.gateway.fake.FakeServices;
import io.veza.gateway.fake.GatewayTest;
import io.veza.platform.kernel.Broadcast;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.Ids;
import io.veza.platform.testing.engines.Poll;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.common.v1.Person;
import io.veza.proto.stream.v1.GetTrackRequest;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.TrackChanged;
import io.veza.proto.user.v1.GetPeopleRequest;
import io.veza.proto.user.v1.GetPeopleResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublicTrackTest extends GatewayTest {

    private static final String GET = "TrackService/GetTrack";
    private static final Duration BOUND = Duration.ofSeconds(30);

    @Inject Broadcast events;
    @Inject Ids ids;

    private final AtomicInteger asked = new AtomicInteger();
    private long track;
    private volatile String title = "Dawn";
    private volatile Track.Status status = Track.Status.READY;
    private volatile Track.Visibility visibility = Track.Visibility.PUBLIC;
    private volatile boolean secret;

    @BeforeEach
    void serve() {
        track = ids.next();
        services.on(GET, (GetTrackRequest request) -> serve(request.getTrack()));
    }

    private Track serve(long id) {
        asked.incrementAndGet();
        if (secret && services.lastCall(GET).header("authorization") == null) {
            throw FakeServices.refusal(CoreError.NOT_FOUND);
        }
        return Track.newBuilder()
                .setId(id)
                .setTitle(title)
                .setStatus(status)
                .setVisibility(visibility)
                .setArtist(Person.newBuilder().setId(7).setDisplayName("Before"))
                .build();
    }

    private Response get() {
        return asAda().get("/api/v2/tracks/" + track);
    }

    @Test
    void theNextIsAnsweredWithoutTheService() {
        // Given
        get().then().statusCode(200);

        // When
        becomeAnother();
        Response second = get();

        // Then
        second.then().statusCode(200).body("title", equalTo("Dawn"));
        assertThat(asked).hasValue(1);
        assertThat(services.lastCall(GET).header("authorization")).isNull();
    }

    @Test
    void aCrowdAsksOnce() throws Exception {
        // Given a service that does not answer before all of them wait
        CountDownLatch open = new CountDownLatch(1);
        services.on(
                GET,
                (GetTrackRequest request) -> {
                    await(open);
                    return serve(request.getTrack());
                });
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Integer>> all =
                    IntStream.range(0, 30)
                            .mapToObj(_ ->
                                    CompletableFuture.supplyAsync(() -> get().statusCode(), crowd))
                            .toList();
            Poll.until(BOUND, "somebody asks", () -> services.wasCalled(GET));

            // When
            open.countDown();

            // Then
            assertThat(all)
                    .allSatisfy(one -> assertThat(one.get(30, TimeUnit.SECONDS)).isEqualTo(200));
        }
        assertThat(asked).hasValue(1);
    }

    private static void await(CountDownLatch open) {
        try {
            open.await(4, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void anEventMakesItForgotten() {
        // Given
        get().then().statusCode(200);
        title = "Dusk";

        // When
        events.publish(
                "veza.stream.track.changed",
                TrackChanged.newBuilder().setTrack(track).build().toByteArray());

        // Then
        Poll.until(BOUND, "the new title is seen", () -> get().path("title").equals("Dusk"));
    }

    @Test
    void whoChangesItSeesItChangedAtOnce() {
        // Given
        get().then().statusCode(200);
        title = "Noon";
        asAda("{\"title\":\"Noon\"}").patch("/api/v2/tracks/" + track).then().statusCode(200);

        // When
        Response after = get();

        // Then
        after.then().body("title", equalTo("Noon"));
    }

    @Test
    void whoDeletesItSeesItGoneAtOnce() {
        // Given
        get().then().statusCode(200);
        asAda().delete("/api/v2/tracks/" + track).then().statusCode(204);
        services.refusing(GET, CoreError.NOT_FOUND);

        // When
        Response after = get();

        // Then
        after.then().statusCode(404);
    }

    @Test
    void whatIsForSomeIsAskedForInTheNameOfEach() {
        // Given
        secret = true;
        get().then().statusCode(200);

        // When
        Response second = get();

        // Then: each time in nobody's name first
        second.then().statusCode(200);
        assertThat(asked).hasValue(4);
        assertThat(services.lastCall(GET).header("authorization")).startsWith("Bearer ey");
        given().get("/api/v2/tracks/" + track).then().statusCode(401);
    }

    @Test
    void whatIsPrivateIsNotKeptWhoeverAsked() {
        // Given
        visibility = Track.Visibility.PRIVATE;
        get().then().statusCode(200);
        int before = asked.get();

        // When
        get().then().statusCode(200);

        // Then
        assertThat(asked.get()).isGreaterThan(before);
    }

    @Test
    void whatStillEncodesIsNotKept() {
        // Given
        status = Track.Status.PROCESSING;
        get().then().body("status", equalTo("PROCESSING"));
        status = Track.Status.READY;

        // When
        Response later = get();

        // Then
        later.then().body("status", equalTo("READY"));
    }

    @Test
    void anAppPasswordThatIsNotGoodForTracksIsRefusedThoughTheAnswerIsThere() {
        // Given
        get().then().statusCode(200);
        String narrow = TestTokens.bearer(ada, claims -> claims.setClaim("scope", "profile:read"));

        // When
        Response answer = given().auth().oauth2(narrow).get("/api/v2/tracks/" + track);

        // Then
        answer.then().statusCode(403).body("code", equalTo("INSUFFICIENT_SCOPE"));
    }

    @Test
    void theArtistsNameIsNotKeptWithTheTrack() {
        // Given
        long artist = ids.next();
        services.on(
                GET,
                (GetTrackRequest request) ->
                        serve(request.getTrack()).toBuilder()
                                .setArtist(Person.newBuilder().setId(artist).setDisplayName("Old"))
                                .build());
        services.on(
                "AccountService/GetPeople",
                (GetPeopleRequest request) ->
                        GetPeopleResponse.newBuilder()
                                .addPeople(Person.newBuilder().setId(artist).setDisplayName("New"))
                                .build());

        // When
        Response answer = get();

        // Then
        answer.then().body("artist.displayName", equalTo("New"));
    }
}
