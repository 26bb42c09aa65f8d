package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Suite;
import io.veza.platform.testing.Proves;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What admins do is kept, can be proved and taken away, and so is that they looked. */
class AuditJourneyTest {

    private static final String AUDIT = "/api/v2/admin/audit";

    private final Suite suite = Suite.running();

    @Test
    @Proves("ASVS 16.4.2")
    void aBanIsKeptWithItsReasonInALogThatIsWhole() {
        // Given
        Client vera = Client.register(suite.gateway(), "vera-audited");
        Client admin = Client.logIn(suite.gateway(), Suite.ADMIN, Suite.PASSWORD);
        String hourAgo = Instant.now().minus(1, ChronoUnit.HOURS).toString();
        String about = AUDIT + "?act=BANNED&subject=" + vera.id() + "&from=" + hourAgo;

        // When
        admin.post(
                        "/api/v2/admin/users/" + vera.id() + "/ban",
                        new JsonObject().put("reason", "sells followers"))
                .expect(200);

        // Then
        Awaitility.await().until(() -> !items(admin, about).isEmpty());
        JsonObject banned = items(admin, about).getFirst();
        assertThat(banned.getJsonObject("personal").getString("reason"))
                .isEqualTo("sells followers");
        assertThat(banned.getJsonObject("actor").getString("handle")).isEqualTo(Suite.ADMIN);
        Awaitility.await()
                .until(() ->
                        !items(admin, AUDIT + "?act=AUDIT_READ&subject=" + vera.id()).isEmpty());
        JsonObject verdict = admin.get(AUDIT + "/verify").expect(200).json();
        assertThat(verdict.getBoolean("sound")).as(verdict.encode()).isTrue();
        assertThat(verdict.containsKey("outside")).isTrue();
        assertThat(lines(admin).getFirst().getString("seq")).isEqualTo("1");
        assertThat(lines(admin))
                .extracting(line -> line.getString("hash"))
                .contains(banned.getString("hash"));
        admin.get(AUDIT + "?from=yesterday").expect(400);
    }

    private static List<JsonObject> items(Client admin, String path) {
        return admin.get(path).expect(200).json().getJsonArray("items").stream()
                .map(JsonObject.class::cast)
                .toList();
    }

    private static List<JsonObject> lines(Client admin) {
        return admin.get(AUDIT + "/export")
                .expect(200)
                .text()
                .lines()
                .map(JsonObject::new)
                .toList();
    }
}
