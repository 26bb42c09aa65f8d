package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Service;
import io.veza.journey.suite.Suite;
import java.util.ArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Codes by text message, from the number to the door and to a fresh proof. */
class PhoneCodeJourneyTest {

    private static final String PHONE = "/api/v2/users/me/mfa/phone";
    private static final String NUMBER = "+33612345678";

    private final Suite suite = Suite.running();

    @Test
    void aTextMessageOpensTheDoorWhereTheAppIsOutOfReach() {
        // Given
        Client tess = Client.register(suite.gateway(), "tess-texts");
        tess.takeAnApp(new ArrayList<>());
        tess.post(PHONE, new JsonObject().put("number", "+33 6 12 34 56 78")).expect(204);
        String first = suite.textMessages().code(NUMBER, "");
        tess.post(PHONE + "/confirm", new JsonObject().put("code", first)).expect(204);
        JsonObject asked =
                Client.anonymous(suite.gateway())
                        .post(
                                "/api/v2/auth/login",
                                new JsonObject()
                                        .put("login", "tess-texts")
                                        .put("password", Suite.PASSWORD))
                        .expect(401)
                        .json();
        assertThat(asked.getString("phone")).isEqualTo("78");

        // When
        String second =
                sent(
                        first,
                        Client.anonymous(suite.gateway()),
                        "/api/v2/auth/phone/code",
                        challenge(asked));
        Client again = Client.finish(suite.gateway(), asked.getString("challenge"), second);

        // Then
        again.get("/api/v2/users/me").expect(200);
        String third = sent(second, again, PHONE + "/code", new JsonObject());
        again.post("/api/v2/auth/step-up", new JsonObject().put("code", second)).expect(401);
        again.post("/api/v2/auth/step-up", new JsonObject().put("code", third)).expect(204);
        assertThat(suite.log(Service.USER)).doesNotContain(NUMBER, first, second, third);
    }

    /** Asks until the pause between two messages is over. */
    private String sent(String before, Client asker, String path, JsonObject body) {
        Awaitility.await().until(() -> asker.post(path, body).status() < 300);
        return suite.textMessages().code(NUMBER, before);
    }

    private static JsonObject challenge(JsonObject asked) {
        return new JsonObject().put("challenge", asked.getString("challenge"));
    }
}
