package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Line;
import io.veza.journey.suite.Mailbox;
import io.veza.journey.suite.Suite;
import org.junit.jupiter.api.Test;

/** People prove who they are by mail, and change what they are known by. */
class AccountJourneyTest {

    private static final String FRESH = "velvet anchors at noon";

    private final Suite suite = Suite.running();
    private final Mailbox mailbox = suite.mailbox();
    private final Client stranger = Client.anonymous(suite.gateway());

    @Test
    void whoForgotThePasswordGetsInByMailAndEverybodyElseIsOut() {
        // Given
        Client nell = Client.register(suite.gateway(), "nell-forgets");
        String email = "nell-forgets@example.org";
        follow("/api/v2/auth/email/verify", mailbox.token(email, "/mail/verify"), 204);
        assertThat(nell.get("/api/v2/users/me").expect(200).json().getBoolean("emailVerified"))
                .isTrue();
        try (Line open = Line.connect(nell)) {
            stranger.post("/api/v2/auth/password/forgotten", email(email)).expect(202);
            stranger.post("/api/v2/auth/password/forgotten", email("no@example.org")).expect(202);
            String token = mailbox.token(email, "/mail/reset");

            // When
            JsonObject reset = new JsonObject().put("token", token).put("password", FRESH);
            stranger.post("/api/v2/auth/password/reset", reset).expect(204);

            // Then
            assertThat(open.awaitClose()).isEqualTo(4503);
            nell.get("/api/v2/users/me").expect(401);
            assertThat(stranger.post("/api/v2/auth/password/reset", reset).expect(409).code())
                    .isEqualTo("MAIL_LINK_INVALID");
            Client.logIn(suite.gateway(), "nell-forgets", FRESH);
        }
    }

    @Test
    void anAddressAndAHandleChangeAndTheOldOnesStillLeadHome() {
        // Given
        Client otto = Client.register(suite.gateway(), "otto-moves");
        String old = "otto-moves@example.org";
        String fresh = "otto-moved@example.org";
        follow("/api/v2/auth/email/verify", mailbox.token(old, "/mail/verify"), 204);
        otto.post("/api/v2/users/me/email", email(fresh).put("password", Suite.PASSWORD))
                .expect(202);

        // When
        follow("/api/v2/auth/email/confirm", mailbox.token(fresh, "/mail/confirm"), 204);
        otto.post("/api/v2/users/me/handle", new JsonObject().put("handle", "otto-moved"))
                .expect(200);

        // Then
        assertThat(me(otto)).contains(fresh, "otto-moved");
        assertThat(stranger.get("/api/v2/users/otto-moves").expect(200).json().getString("handle"))
                .isEqualTo("otto-moved");
        follow("/api/v2/auth/email/undo", mailbox.token(old, "/mail/undo"), 204);
        otto.get("/api/v2/users/me").expect(401);
        assertThat(mailbox.token(old, "/mail/reset")).isNotEmpty();
    }

    @Test
    void whoChangesThePasswordStaysAndWhoLeavesComesBack() {
        // Given
        Client pola = Client.register(suite.gateway(), "pola-leaves");
        Client elsewhere = Client.logIn(suite.gateway(), "pola-leaves", Suite.PASSWORD);
        JsonObject change =
                new JsonObject().put("currentPassword", Suite.PASSWORD).put("newPassword", FRESH);

        // When
        pola.post("/api/v2/users/me/password", change).expect(204);

        // Then
        elsewhere.get("/api/v2/users/me").expect(401);
        JsonObject guess = new JsonObject().put("password", Suite.PASSWORD);
        assertThat(pola.post("/api/v2/users/me/deactivation", guess).expect(400).code())
                .isEqualTo("PASSWORD_WRONG");
        pola.post("/api/v2/users/me/deactivation", new JsonObject().put("password", FRESH))
                .expect(204);
        stranger.get("/api/v2/users/pola-leaves").expect(404);
        Client.logIn(suite.gateway(), "pola-leaves", FRESH);
        stranger.get("/api/v2/users/pola-leaves").expect(200);
    }

    private void follow(String path, String token, int expected) {
        stranger.post(path, new JsonObject().put("token", token)).expect(expected);
    }

    private static String me(Client who) {
        return who.get("/api/v2/users/me").expect(200).text();
    }

    private static JsonObject email(String address) {
        return new JsonObject().put("email", address);
    }
}
