package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Service;
import io.veza.journey.suite.Suite;
import io.veza.platform.testing.engines.OpenBao;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The master key lies in the configuration as a ciphertext only; Vault opens it at the start. */
class VaultJourneyTest {

    private final Suite suite = Suite.running();
    private final String key = suite.variable(Service.USER, "ENCRYPTION_KEY");
    private final String redis = suite.variable(Service.USER, "REDIS_URL");
    private OpenBao vault;

    @BeforeEach
    void start() {
        Assumptions.assumeTrue(OpenBao.isInstalled(), "OpenBao is not installed: make test does");
        vault = OpenBao.start();
    }

    @AfterEach
    void without() throws InterruptedException {
        if (vault != null) {
            vault.close();
            suite.restartWith(
                    Service.USER,
                    Map.of("VAULT_ADDR", "", "ENCRYPTION_KEY", key, "REDIS_URL", redis));
        }
    }

    @Test
    void whoRunsGoesOnWhileItIsSealedAndWhoStartsSaysWhy() throws InterruptedException {
        // Given
        Client.register(suite.gateway(), "vic-vaulted");
        vault.post(
                "secret/data/veza/user",
                JsonObject.of("data", JsonObject.of("REDIS_URL", redis)).encode());

        // When
        suite.restartWith(Service.USER, environment());

        // Then
        Client.logIn(suite.gateway(), "vic-vaulted", Suite.PASSWORD);
        assertThat(vaultSaid()).contains("\"open\"");
        vault.seal();
        Awaitility.await().until(() -> vaultSaid().contains("\"sealed\""));
        Client.logIn(suite.gateway(), "vic-vaulted", Suite.PASSWORD);
        assertThatThrownBy(() -> suite.restartWith(Service.USER, Map.of()))
                .hasMessageContaining("has ended");
        assertThat(suite.log(Service.USER))
                .contains("Cannot start: Vault at " + vault.address() + " is sealed")
                .doesNotContain(vault.rootToken(), key);
    }

    private Map<String, String> environment() {
        String ciphertext =
                vault.post("transit/encrypt/veza", new JsonObject().put("plaintext", key).encode())
                        .asJson()
                        .getJsonObject("data")
                        .getString("ciphertext");
        Map<String, String> environment = new HashMap<>();
        environment.put("VAULT_ADDR", vault.address().toString());
        environment.put("VAULT_TOKEN", vault.rootToken());
        environment.put("VAULT_SECRETS", "secret/data/veza/user");
        environment.put("ENCRYPTION_KEY", ciphertext);
        environment.put("REDIS_URL", "");
        return environment;
    }

    /** Ready all the while. */
    private String vaultSaid() {
        return Client.anonymous(suite.management(Service.USER))
                .get("/health/ready")
                .expect(200)
                .text();
    }
}
