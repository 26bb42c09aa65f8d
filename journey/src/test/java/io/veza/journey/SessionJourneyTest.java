package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.EventLine;
import io.veza.journey.suite.Line;
import io.veza.journey.suite.Suite;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is ended, banned or demoted is so everywhere within a second. */
class SessionJourneyTest {

    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final int LOGGED_OUT = 4503;
    private static final int TOKEN_EXPIRED = 4003;

    private final Suite suite = Suite.running();

    @Test
    void aRevokedSessionIsDeadEvenWhereNatsDoesNotReach() {
        // Given
        Client here = Client.register(suite.gateway(), "nora-here");
        Client lost = Client.logIn(suite.gateway(), "nora-here", Suite.PASSWORD);
        Client lostFarAway = lost.at(suite.secondGateway());
        try (Line near = Line.connect(lost);
                Line far = Line.connect(lostFarAway)) {
            String session = otherSession(here);
            suite.cutSecondGatewayFromNats();

            // When
            here.delete("/api/v2/sessions/" + session).expect(204);

            // Then
            await("both sockets are closed")
                    .atMost(A_SECOND)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> near.closeCode() != 0 && far.closeCode() != 0);
            assertThat(near.closeCode()).isEqualTo(LOGGED_OUT);
            assertThat(far.closeCode()).isEqualTo(LOGGED_OUT);
            assertThat(lost.get("/api/v2/users/me").expect(401).code()).isEqualTo("TOKEN_REVOKED");
            assertThat(lostFarAway.get("/api/v2/users/me").expect(401).code())
                    .isEqualTo("TOKEN_REVOKED");
            here.get("/api/v2/users/me").expect(200);
        } finally {
            suite.mendSecondGateway();
        }
    }

    @Test
    void anAdminIsMadeAndUnmadeWithinASecond() throws IOException, InterruptedException {
        // Given
        Client warden = Client.logIn(suite.gateway(), Suite.ADMIN, Suite.PASSWORD);
        Client otto = Client.register(suite.gateway(), "otto-rises");
        try (Line line = Line.connect(otto)) {
            warden.put("/api/v2/admin/users/" + otto.id() + "/role", promotion()).expect(200);
            assertThat(line.awaitClose()).isEqualTo(TOKEN_EXPIRED);
        }
        otto.get("/api/v2/users/me").expect(401);
        Client admin = Client.logIn(suite.gateway(), "otto-rises", Suite.PASSWORD);
        admin.post("/api/v2/admin/users/" + warden.id() + "/ban", reason()).expect(403);
        try (EventLine figures = EventLine.open(admin, "/api/v2/admin/analytics/live");
                Line line = Line.connect(admin)) {
            figures.awaitEvent("figures come", "figures", _ -> true);

            // When
            warden.post("/api/v2/admin/users/" + otto.id() + "/ban", reason()).expect(200);

            // Then
            await("socket and stream are closed")
                    .atMost(A_SECOND)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> line.closeCode() != 0 && figures.ended());
            assertThat(line.closeCode()).isEqualTo(LOGGED_OUT);
            JsonObject end = figures.awaitEvent("the stream says why", "end", _ -> true);
            assertThat(end.getString("code")).isEqualTo("TOKEN_REVOKED");
            admin.get("/api/v2/users/me").expect(401);
            assertThat(logIn("otto-rises").getString("code")).isEqualTo("ACCOUNT_BANNED");
        }
    }

    @Test
    void whoProvedThemselvesLongAgoIsAskedAgain() {
        // Given
        Client warden = Client.logIn(suite.gateway(), Suite.ADMIN, Suite.PASSWORD);
        Client paul = Client.register(suite.gateway(), "paul-spams");
        JsonObject stale = staleTokens(warden);
        Client later = warden.withToken(stale.getString("accessToken"));
        String ban = "/api/v2/admin/users/" + paul.id() + "/ban";
        assertThat(later.post(ban, reason()).expect(403).code()).isEqualTo("STEP_UP_REQUIRED");

        // When
        later.post("/api/v2/auth/step-up", new JsonObject().put("password", "not the one, no"))
                .expect(401);
        later.post("/api/v2/auth/step-up", new JsonObject().put("password", Suite.PASSWORD))
                .expect(204);

        // Then
        Client fresh = warden.withToken(refresh(stale).getString("accessToken"));
        fresh.post(ban, reason()).expect(200);
    }

    /** As if the last proof were ten minutes old. */
    private JsonObject staleTokens(Client warden) {
        JsonObject tokens = logIn(Suite.ADMIN);
        suite.sql(
                io.veza.journey.suite.Service.USER,
                "update session set authenticated_at = now() - interval '10 minutes' where id ="
                        + " (select max(id) from session where account = "
                        + warden.id()
                        + ")");
        return refresh(tokens);
    }

    private JsonObject refresh(JsonObject tokens) {
        JsonObject token = new JsonObject().put("refreshToken", tokens.getString("refreshToken"));
        return Client.anonymous(suite.gateway())
                .post("/api/v2/auth/refresh", token)
                .expect(200)
                .json();
    }

    private JsonObject logIn(String handle) {
        JsonObject credentials =
                new JsonObject().put("login", handle).put("password", Suite.PASSWORD);
        return Client.anonymous(suite.gateway()).post("/api/v2/auth/login", credentials).json();
    }

    private static String otherSession(Client who) {
        return who.get("/api/v2/sessions").expect(200).json().getJsonArray("items").stream()
                .map(JsonObject.class::cast)
                .filter(session -> !session.getBoolean("current"))
                .map(session -> session.getString("id"))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject promotion() {
        return reason().put("role", "ADMIN");
    }

    private static JsonObject reason() {
        return new JsonObject().put("reason", "the house agreed");
    }
}
