package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Authenticator;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Service;
import io.veza.journey.suite.Suite;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The master key is replaced as docs/operations.md says, and nobody notices. */
class MasterKeyJourneyTest {

    private static final String REWRAP = "/api/v2/admin/rewrap";
    private static final String NEW =
            Base64.getEncoder()
                    .encodeToString(
                            "another key of 32 bytes in tests".getBytes(StandardCharsets.US_ASCII));

    private final Suite suite = Suite.running();
    private final String old = suite.variable(Service.USER, "ENCRYPTION_KEY");

    /** Those of other journeys have not signed in since. */
    @AfterEach
    void keepBoth() throws InterruptedException {
        suite.restartWith(
                Service.USER, Map.of("ENCRYPTION_KEY", NEW, "ENCRYPTION_KEY_FORMER", old));
    }

    @Test
    void everythingIsReadAfterTheOldKeyIsGone() throws InterruptedException {
        // Given
        Client rita = Client.register(suite.gateway(), "rita-rewrapped");
        List<String> backupCodes = new ArrayList<>();
        Authenticator app = rita.takeAnApp(backupCodes);
        suite.restartWith(
                Service.USER, Map.of("ENCRYPTION_KEY", NEW, "ENCRYPTION_KEY_FORMER", old));
        Client.logIn(suite.gateway(), "rita-rewrapped", Suite.PASSWORD, backupCodes.getFirst());
        Client admin = Client.logIn(suite.gateway(), Suite.ADMIN, Suite.PASSWORD);
        assertThat(admin.get(REWRAP).expect(200).json().getJsonArray("left")).isNotEmpty();

        // When
        admin.post(REWRAP, new JsonObject()).expect(200);
        Awaitility.await()
                .until(() -> admin.get(REWRAP).expect(200).json().containsKey("finishedAt"));
        suite.restartWith(Service.USER, Map.of("ENCRYPTION_KEY_FORMER", ""));

        // Then
        Client again = Client.logIn(suite.gateway(), "rita-rewrapped", Suite.PASSWORD, app.code());
        assertThat(again.get("/api/v2/users/me").expect(200).json().getString("email"))
                .isEqualTo("rita-rewrapped@example.org");
        rita.get("/api/v2/users/me").expect(200);
        Client warden = Client.logIn(suite.gateway(), Suite.ADMIN, Suite.PASSWORD);
        JsonObject progress = warden.get(REWRAP).expect(200).json();
        assertThat(progress.getJsonArray("left"))
                .isNotEmpty()
                .allSatisfy(
                        one -> assertThat(((JsonObject) one).getString("count")).isEqualTo("0"));
        JsonObject verdict = warden.get("/api/v2/admin/audit/verify").expect(200).json();
        assertThat(verdict.getBoolean("sound")).as(verdict.encode()).isTrue();
    }
}
