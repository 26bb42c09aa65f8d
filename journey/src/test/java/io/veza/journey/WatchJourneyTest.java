package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Mailbox;
import io.veza.journey.suite.Suite;
import io.veza.platform.testing.Proves;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is done with other people's names does not stay unseen. */
class WatchJourneyTest {

    private static final String PHONE =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML,"
                    + " like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";

    private final Suite suite = Suite.running();

    @Test
    @Proves("ASVS 6.3.5")
    void aStrangersSignInIsSeenAndEndedByTheMailsLink() {
        // Given
        Client vera = Client.register(suite.gateway(), "vera-watches");
        JsonObject stranger =
                Client.anonymous(suite.gateway())
                        .post("/api/v2/auth/login", credentials(), "User-Agent", PHONE)
                        .expect(200)
                        .json();
        JsonObject alert =
                vera.get("/api/v2/sign-in-alerts")
                        .expect(200)
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0);
        assertThat(alert.getJsonArray("oddities").getList()).isEqualTo(List.of("NEW_DEVICE"));
        assertThat(alert.getString("system")).isEqualTo("iPhone");
        Mailbox mailbox = suite.mailbox();
        String token = mailbox.token("vera-watches@example.org", "/mail/disown");

        // When
        Client.anonymous(suite.gateway())
                .post("/api/v2/sign-in-alerts/disown", new JsonObject().put("token", token))
                .expect(200);

        // Then
        Client gone = vera.withToken(stranger.getString("accessToken"));
        assertThat(gone.get("/api/v2/users/me").expect(401).code()).isEqualTo("TOKEN_REVOKED");
        vera.get("/api/v2/users/me").expect(200);
    }

    private static String credentials() {
        return new JsonObject()
                .put("login", "vera-watches")
                .put("password", Suite.PASSWORD)
                .encode();
    }
}
