package io.veza.gateway.subsonic;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.user.v1.ExchangePlayerProofRequest;
import io.veza.proto.user.v1.ExchangePlayerProofResponse;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DoorTest extends PlayerTest {

    private static final String DIGEST = "26719a1196d2a940705a59634eb18eab";

    @Test
    void aKeyOpens() {
        // When
        JsonObject answer = ask("ping.view");

        // Then
        assertThat(answer.getString("status")).isEqualTo("ok");
        assertThat(answer.getString("version")).isEqualTo("1.16.1");
        assertThat(answer.getString("type")).isEqualTo("Veza");
        assertThat(answer.getBoolean("openSubsonic")).isTrue();
        assertThat(answer.getString("serverVersion")).isNotEmpty();
    }

    @Test
    void aNameBesideAKeyIsOneTooMany() {
        assertThat(error(ask("ping", "u", "ada"))).isEqualTo(43);
        assertThat(
                        error(
                                answer(
                                        bare().queryParam("u", "ada")
                                                .queryParam("p", key)
                                                .queryParam("t", DIGEST)
                                                .queryParam("s", "salt12")
                                                .get("/rest/ping"))))
                .isEqualTo(43);
    }

    @Test
    void aKeyIsAPasswordOfAnyNameAlsoInHex() {
        String hex = HexFormat.of().formatHex(key.getBytes(StandardCharsets.UTF_8));

        assertThat(named("ada").queryParam("p", key).get("/rest/ping").asString()).contains("ok");
        assertThat(named("ada").queryParam("p", "enc:" + hex).get("/rest/ping").asString())
                .contains("\"ok\"");
    }

    @Test
    void thePasswordOfAnAccountOpensNothingAndGoesNowhere() {
        // When
        JsonObject answer =
                answer(named("ada").queryParam("p", "my own password!").get("/rest/ping"));

        // Then
        assertThat(error(answer)).isEqualTo(40);
        assertThat(answer.getJsonObject("error").getString("helpUrl")).endsWith("/you/keys");
        assertThat(services.wasCalled("AppPasswordService/ExchangeAppPassword")).isFalse();
    }

    @Test
    void aDigestIsLookedAtWhereTheKeyIs() {
        // Given
        services.on(
                "AppPasswordService/ExchangePlayerProof",
                (ExchangePlayerProofRequest request) ->
                        ExchangePlayerProofResponse.newBuilder()
                                .setAccessToken(TestTokens.bearer(ada))
                                .build());

        // When
        JsonObject answer = digested("ada", "salt" + ada);

        // Then
        assertThat(answer.getString("status")).isEqualTo("ok");
        var call = services.lastCall("AppPasswordService/ExchangePlayerProof");
        assertThat(call.request())
                .isEqualTo(
                        ExchangePlayerProofRequest.newBuilder()
                                .setLogin("ada")
                                .setDigest(DIGEST)
                                .setSalt("salt" + ada)
                                .build());
        assertThat(call.header("x-client-address")).isNotEmpty();
    }

    @Test
    void whatIsWrongIsRefusedByWhatItIs() {
        // Given
        services.failing(
                "AppPasswordService/ExchangePlayerProof",
                Status.UNAUTHENTICATED.asRuntimeException());
        services.failing(
                "AppPasswordService/ExchangeAppPassword",
                Status.UNAUTHENTICATED.asRuntimeException());

        // Then
        assertThat(error(digested("ada", "other" + ada))).isEqualTo(40);
        assertThat(error(ask("ping"))).isEqualTo(44);
        assertThat(error(answer(named("ada").queryParam("p", key).get("/rest/ping"))))
                .isEqualTo(40);
        assertThat(
                        error(
                                answer(
                                        bare().queryParam("apiKey", TestTokens.bearer(ada))
                                                .get("/rest/ping"))))
                .isEqualTo(44);
        assertThat(error(answer(bare().get("/rest/ping")))).isEqualTo(10);
        assertThat(error(answer(named("ada").get("/rest/ping")))).isEqualTo(10);
    }

    @Test
    void aBrowsersSessionIsNoneHere() {
        Response answer = bare().cookie("__Host-at", TestTokens.bearer(ada)).get("/rest/ping");

        assertThat(error(answer(answer))).isEqualTo(10);
    }

    @Test
    void versionsOfAnotherAgeAreToldSo() {
        RequestSpecification old = given().queryParam("apiKey", key).queryParam("c", "tests");

        assertThat(
                        error(
                                answer(
                                        old.queryParam("f", "json")
                                                .queryParam("v", "0.9")
                                                .get("/rest/ping"))))
                .isEqualTo(20);
        assertThat(
                        error(
                                answer(
                                        given().queryParam("apiKey", key)
                                                .queryParam("c", "tests")
                                                .queryParam("f", "json")
                                                .queryParam("v", "2.0.0")
                                                .get("/rest/ping"))))
                .isEqualTo(30);
        assertThat(
                        error(
                                answer(
                                        given().queryParam("apiKey", key)
                                                .queryParam("f", "json")
                                                .queryParam("v", "1.8")
                                                .get("/rest/ping"))))
                .isEqualTo(10);
    }

    @Test
    void anybodyLearnsWhatIsUnderstood() {
        JsonObject answer =
                answer(given().queryParam("f", "json").get("/rest/getOpenSubsonicExtensions"));

        assertThat(answer.getJsonArray("openSubsonicExtensions").encode())
                .contains("{\"name\":\"songLyrics\",\"versions\":[1,2]}")
                .contains("formPost", "apiKeyAuthentication", "indexBasedQueue", "transcodeOffset");
    }

    @Test
    void formsAreReadAsAddressesAre() {
        Response answer =
                given().formParam("apiKey", key)
                        .formParam("v", "1.16.1")
                        .formParam("c", "tests")
                        .formParam("f", "json")
                        .post("/rest/ping.view");

        assertThat(answer(answer).getString("status")).isEqualTo("ok");
    }

    @Test
    void aFormWithoutAnEndIsNotTaken() {
        Response answer =
                given().contentType("application/x-www-form-urlencoded")
                        .body("a=" + "b".repeat(300_000))
                        .post("/rest/ping");

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void theLanguageIsWhatThePlayerSays() {
        // When
        Response json = bare().queryParam("apiKey", key).get("/rest/ping");
        Response script =
                given().queryParam("apiKey", key)
                        .queryParam("v", "1.16.1")
                        .queryParam("c", "tests")
                        .queryParam("f", "jsonp")
                        .queryParam("callback", "jQuery.on_1")
                        .get("/rest/ping");
        Response code =
                given().queryParam("apiKey", key)
                        .queryParam("v", "1.16.1")
                        .queryParam("c", "tests")
                        .queryParam("f", "jsonp")
                        .queryParam("callback", "alert(1)//")
                        .get("/rest/ping");

        // Then
        assertThat(script.contentType()).startsWith("application/javascript");
        assertThat(script.asString())
                .startsWith("jQuery.on_1({\"subsonic-response\"")
                .endsWith("});");
        assertThat(code.asString()).startsWith("{");
        assertThat(json.contentType()).startsWith("application/json");
    }

    @Test
    void xmlIsWhatPlayersGetThatSayNothing() {
        Response answer =
                given().queryParam("apiKey", key)
                        .queryParam("v", "1.16.1")
                        .queryParam("c", "tests")
                        .get("/rest/ping");

        assertThat(answer.contentType()).startsWith("application/xml");
        assertThat(SameWords.parse(answer.asString()).getNamespaceURI())
                .isEqualTo("http://subsonic.org/restapi");
        assertThat(SameWords.parse(answer.asString()).getAttribute("status")).isEqualTo("ok");
    }

    @Test
    void pagesOfOtherSitesMayAsk() {
        Response preflight =
                given().header("Origin", "https://player.example")
                        .header("Access-Control-Request-Method", "GET")
                        .options("/rest/ping");

        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(player().get("/rest/ping").header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(player().get("/rest/ping").header("Cache-Control")).isEqualTo("no-store");
        assertThat(given().delete("/rest/ping").statusCode()).isEqualTo(405);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(error(ask("getNothing"))).isEqualTo(70);
        assertThat(error(ask("createBookmark", "id", "tr-11", "position", "5"))).isZero();
        assertThat(error(ask("getSong", "id", "tr-99"))).isEqualTo(70);
        assertThat(error(ask("getSong", "id", "../etc"))).isEqualTo(70);
        assertThat(error(ask("getSong"))).isEqualTo(10);
    }

    @Test
    void callsAreCounted() {
        assertThat(player().get("/rest/ping").header("RateLimit-Limit")).isNotNull();
    }

    private JsonObject digested(String name, String salt) {
        return answer(named(name).queryParam("t", DIGEST).queryParam("s", salt).get("/rest/ping"));
    }

    private static RequestSpecification named(String name) {
        return bare().queryParam("u", name);
    }

    private static RequestSpecification bare() {
        return given().queryParam("v", "1.16.1").queryParam("c", "tests").queryParam("f", "json");
    }
}
