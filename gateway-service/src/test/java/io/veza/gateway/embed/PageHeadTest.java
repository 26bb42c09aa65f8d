package io.veza.gateway.embed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.veza.gateway.fake.FakeServices;
import io.veza.gateway.fake.GatewayTest;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.Ids;
import io.veza.proto.stream.v1.GetTrackRequest;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.user.v1.GetProfileRequest;
import io.veza.proto.user.v1.Profile;
import jakarta.inject.Inject;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PageHeadTest extends GatewayTest {

    private static final String GET = "TrackService/GetTrack";

    @Inject Ids ids;

    private final AtomicInteger asked = new AtomicInteger();
    private String page;
    private volatile String title = "Waves";
    private volatile Track.Visibility visibility = Track.Visibility.PUBLIC;

    @BeforeEach
    void serve() {
        Things.introduce(services);
        page = "/tracks/" + ids.next();
        services.on(
                GET,
                (GetTrackRequest request) -> {
                    asked.incrementAndGet();
                    return Things.track(request.getTrack())
                            .setTitle(title)
                            .setVisibility(visibility)
                            .build();
                });
    }

    private static Response open(String path) {
        return given().accept("text/html").get(path);
    }

    /** But for its nonce. */
    private static String plain(String page) {
        return page.replaceAll("nonce=\"[^\"]*\"", "nonce");
    }

    @Test
    void aPublicTrackIsToldInTheHead() {
        String answer = open(page).asString();

        assertThat(answer)
                .contains("<meta property=\"og:type\" content=\"music.song\">")
                .contains("<title>Waves – Ada L. · Veza</title>")
                .contains("type=\"application/json+oembed\"")
                .doesNotContain("Of the client", "Stands for");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "text/html,*/*;q=0.8"})
    void whoeverTakesAnythingIsToldToo(String accept) {
        assertThat(given().accept(accept).get(page).asString()).contains("og:title");
    }

    @Test
    void whoeverWantsSomethingElseIsNotGivenAPage() {
        given().accept("application/json").get(page).then().statusCode(404);
    }

    @Test
    void itIsAskedForOnce() {
        // Given
        open(page);

        // When
        open(page);

        // Then
        assertThat(asked).hasValue(1);
    }

    @Test
    void aTitleIsNeverPartOfThePage() {
        // Given
        title = Things.EVIL;

        // When
        Response answer = open(page);

        // Then
        assertThat(answer.asString()).containsOnlyOnce("<script").doesNotContain("alert('x')");
        assertThat(answer.header("Content-Security-Policy")).doesNotContain("unsafe");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void whatIsPrivateOrUnknownIsThePageAsItAlwaysIs() {
        // Given
        String always = plain(open("/rooms/42").asString());
        visibility = Track.Visibility.PRIVATE;
        String hidden = plain(open(page).asString());
        services.on(
                GET,
                (GetTrackRequest _) -> {
                    throw FakeServices.refusal(CoreError.NOT_FOUND);
                });

        // When
        String unknown = plain(open("/tracks/" + ids.next()).asString());

        // Then
        assertThat(hidden).isEqualTo(always);
        assertThat(unknown).isEqualTo(always);
    }

    @Test
    void aServiceThatIsAwayKeepsNoPageAway() {
        // Given
        services.refusing(GET, CoreError.UNAVAILABLE);

        // When
        Response answer = open(page);

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).doesNotContain("og:").contains("<html");
    }

    @Test
    void aServiceThatThinksTooLongIsNotWaitedFor() throws InterruptedException {
        // Given
        CountDownLatch until = new CountDownLatch(1);
        services.on(
                GET,
                (GetTrackRequest _) -> {
                    await(until);
                    return Track.getDefaultInstance();
                });

        // When
        Response answer = open(page);
        until.countDown();

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).doesNotContain("og:");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aSecretLinkTellsNothingAndIsNotIndexed() {
        String answer = open(page + "?key=abc").asString();

        assertThat(answer)
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .doesNotContain("og:", "Waves", "abc");
        assertThat(asked).hasValue(0);
    }

    @Test
    void aPersonWhoShowsMoreToFollowersIsNotShown() {
        // Given
        services.on(
                "AccountService/GetProfile",
                (GetProfileRequest request) ->
                        Profile.newBuilder()
                                .setId(ids.next())
                                .setHandle(request.getHandle())
                                .setDisplayName("Somebody")
                                .setPrivate(true)
                                .build());

        // When
        String answer = open("/@s" + ids.next()).asString();

        // Then
        assertThat(answer).doesNotContain("og:", "Somebody");
    }

    @Test
    void nobodyIsNamedToTheService() {
        asAda().accept("text/html").get(page);

        assertThat(services.lastCall(GET).header("authorization")).isNull();
    }
}
