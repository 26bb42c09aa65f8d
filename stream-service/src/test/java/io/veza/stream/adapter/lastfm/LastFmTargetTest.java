package io.veza.stream.adapter.lastfm;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.stream.application.scrobbler.ScrobbleTarget;
import io.veza.stream.domain.listen.Heard;
import io.veza.stream.domain.listen.Listen;
import io.veza.stream.domain.scrobbler.Delivery;
import io.veza.stream.studio.FakeScrobbleService;
import io.veza.stream.studio.FakeScrobbleService.Answer;
import io.veza.stream.studio.TestScrobblerConfig;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Against a server that speaks as Last.fm does. */
class LastFmTargetTest {

    private static final Duration CALL = Duration.ofSeconds(20);

    private final FakeScrobbleService there =
            new FakeScrobbleService(0, _ -> new Answer(200, "{\"scrobbles\":{}}"));
    private final LastFmTarget target =
            new LastFmTarget(TestScrobblerConfig.at("http://127.0.0.1:" + there.port() + "/2.0/"));

    @AfterEach
    void close() {
        there.close();
    }

    @Test
    void aTokenIsTradedForASession() {
        // Given
        there.answer(_ -> new Answer(200, "{\"session\":{\"name\":\"ada\",\"key\":\"session\"}}"));

        // When
        ScrobbleTarget.Account account = target.open("a-token").await().atMost(CALL);

        // Then
        assertThat(account).isEqualTo(new ScrobbleTarget.Account("ada", "session"));
        // md5("api_keya-keymethodauth.getSessiontokena-token" + "a-secret")
        assertThat(there.told("/2.0/").getFirst().body())
                .isEqualTo(
                        "api_key=a-key&method=auth.getSession&token=a-token&api_sig="
                                + "da319d881e885af7706dd88b9f5ce45e"
                                + "&format=json");
    }

    @Test
    void whatIsLongEnoughIsScrobbled() {
        // When
        Delivery delivery =
                target.send("session", List.of(listen("Song", 60_000), listen("Jingle", 20_000)))
                        .await()
                        .atMost(CALL);

        // Then
        assertThat(delivery).isEqualTo(new Delivery.Taken());
        assertThat(there.told("/2.0/").getFirst().body())
                .contains("track%5B0%5D=Song", "timestamp%5B0%5D=1800000000", "sk=session")
                .doesNotContain("Jingle");
    }

    @Test
    void itsErrorsSayWhatBecomesOfThem() {
        assertThat(after(9)).isEqualTo(new Delivery.Refused());
        assertThat(after(11)).isEqualTo(new Delivery.Later(Duration.ZERO));
        assertThat(after(6)).isEqualTo(new Delivery.Unfit());
    }

    private Delivery after(int error) {
        there.answer(_ -> new Answer(403, "{\"error\":" + error + ",\"message\":\"No.\"}"));
        return target.send("session", List.of(listen("Song", 60_000))).await().atMost(CALL);
    }

    private static Listen listen(String title, int durationMs) {
        return new Listen(
                1,
                2,
                Instant.ofEpochSecond(1_800_000_000),
                new Heard("Air", title, "", durationMs, "", "", Heard.Recording.UNKNOWN),
                null);
    }
}
