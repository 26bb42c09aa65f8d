package io.veza.stream.adapter.listenbrainz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.json.JsonObject;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.application.scrobbler.ScrobbleTarget;
import io.veza.stream.domain.listen.Heard;
import io.veza.stream.domain.listen.Listen;
import io.veza.stream.domain.scrobbler.Delivery;
import io.veza.stream.domain.scrobbler.ScrobblerError;
import io.veza.stream.studio.FakeScrobbleService;
import io.veza.stream.studio.FakeScrobbleService.Answer;
import io.veza.stream.studio.TestScrobblerConfig;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Against a server that speaks as ListenBrainz does. */
class ListenBrainzTargetTest {

    private static final Duration CALL = Duration.ofSeconds(20);
    private static final Listen LISTEN =
            new Listen(
                    1,
                    2,
                    Instant.ofEpochSecond(1_800_000_000),
                    new Heard(
                            "Björk",
                            "Jóga",
                            "Homogenic",
                            305_000,
                            "",
                            "Veza",
                            Heard.Recording.UNKNOWN),
                    null);

    private final FakeScrobbleService there =
            new FakeScrobbleService(0, _ -> new Answer(200, "{\"status\":\"ok\"}"));
    private final ListenBrainzTarget target =
            new ListenBrainzTarget(TestScrobblerConfig.at("http://127.0.0.1:" + there.port()));

    @AfterEach
    void close() {
        there.close();
    }

    @Test
    void aTokenOpensTheAccountItIsOf() {
        // Given
        there.answer(_ -> new Answer(200, "{\"code\":200,\"valid\":true,\"user_name\":\"ada\"}"));

        // When
        ScrobbleTarget.Account account = target.open("a-token").await().atMost(CALL);

        // Then
        assertThat(account).isEqualTo(new ScrobbleTarget.Account("ada", "a-token"));
        assertThat(there.told("/1/validate-token").getFirst().authorization())
                .isEqualTo("Token a-token");
    }

    @Test
    void aTokenThatIsUnknownThereIsRefused() {
        // Given
        there.answer(_ -> new Answer(200, "{\"code\":200,\"valid\":false}"));

        // Then
        assertThatThrownBy(() -> target.open("a-token").await().atMost(CALL))
                .extracting(refusal -> ((DomainException) refusal).code())
                .isEqualTo(ScrobblerError.SCROBBLER_REFUSED);
    }

    @Test
    void whatWasHeardIsToldInItsWords() {
        // When
        Delivery delivery = target.send("a-token", List.of(LISTEN)).await().atMost(CALL);

        // Then
        assertThat(delivery).isEqualTo(new Delivery.Taken());
        JsonObject said = new JsonObject(there.told("/1/submit-listens").getFirst().body());
        assertThat(said.getString("listen_type")).isEqualTo("single");
        JsonObject listen = said.getJsonArray("payload").getJsonObject(0);
        assertThat(listen.getLong("listened_at")).isEqualTo(1_800_000_000);
        JsonObject metadata = listen.getJsonObject("track_metadata");
        assertThat(metadata.getString("artist_name")).isEqualTo("Björk");
        assertThat(metadata.getString("release_name")).isEqualTo("Homogenic");
        assertThat(metadata.getJsonObject("additional_info").getInteger("duration_ms"))
                .isEqualTo(305_000);
    }

    @Test
    void severalAreAnImport() {
        // When
        target.send("a-token", List.of(LISTEN, LISTEN)).await().atMost(CALL);

        // Then
        assertThat(there.told("/1/submit-listens").getFirst().body())
                .contains("\"listen_type\":\"import\"");
    }

    @Test
    void whatItAnswersSaysWhatBecomesOfThem() {
        assertThat(after(401, Map.of())).isEqualTo(new Delivery.Refused());
        assertThat(after(400, Map.of())).isEqualTo(new Delivery.Unfit());
        assertThat(after(503, Map.of())).isEqualTo(new Delivery.Later(Duration.ZERO));
        assertThat(after(429, Map.of("X-RateLimit-Reset-In", "90")))
                .isEqualTo(new Delivery.Later(Duration.ofSeconds(90)));
    }

    @Test
    void whereNobodyAnswersTheyAreSentLater() {
        // Given
        there.close();

        // Then
        assertThat(target.send("a-token", List.of(LISTEN)).await().atMost(CALL))
                .isEqualTo(new Delivery.Later(Duration.ZERO));
        assertThatThrownBy(() -> target.open("a-token").await().atMost(CALL))
                .extracting(refusal -> ((DomainException) refusal).code())
                .isEqualTo(ScrobblerError.SCROBBLER_UNREACHABLE);
    }

    private Delivery after(int status, Map<String, String> headers) {
        there.answer(_ -> new Answer(status, "{}", headers));
        return target.send("a-token", List.of(LISTEN)).await().atMost(CALL);
    }
}
