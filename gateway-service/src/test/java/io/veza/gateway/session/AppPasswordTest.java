package io.veza.gateway.session;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.grpc.Status;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.veza.gateway.fake.GatewayTest;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.user.v1.CreateAppPasswordRequest;
import io.veza.proto.user.v1.ExchangeAppPasswordRequest;
import io.veza.proto.user.v1.ExchangeAppPasswordResponse;
import io.veza.proto.user.v1.NewAppPassword;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AppPasswordTest extends GatewayTest {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final String password = "veza_" + NEXT.incrementAndGet();
    private final AtomicInteger traded = new AtomicInteger();

    @Test
    void itIsTradedOnceAndTheServicesBehindSeeAToken() {
        // Given
        givenTrade(TestTokens.bearer(ada));
        call(password).then().statusCode(200);

        // When
        Response second = call(password);

        // Then
        second.then().statusCode(200);
        assertThat(traded).hasValue(1);
        assertThat(services.lastCall("AccountService/GetMe").header("authorization"))
                .startsWith("Bearer ey");
    }

    @Test
    void programsThatKnowNothingElseSendItAsThePasswordOfAnyName() {
        // Given
        givenTrade(TestTokens.bearer(ada));
        String pair = "ada:" + password;

        // When
        Response answer =
                given().header("Authorization", "Basic " + base64(pair)).get("/api/v2/users/me");

        // Then
        answer.then().statusCode(200);
    }

    @Test
    void whatIsNotGoodIsRefusedAsABadTokenIs() {
        // Given
        services.failing(
                "AppPasswordService/ExchangeAppPassword",
                Status.UNAUTHENTICATED.asRuntimeException());

        // When
        Response answer = call(password);

        // Then
        answer.then().statusCode(401).body("code", equalTo("TOKEN_INVALID"));
        given().header("Authorization", "Basic " + base64("ada:my own password"))
                .get("/api/v2/users/me")
                .then()
                .statusCode(401);
    }

    @Test
    void aTokenThatHasEndedIsTradedAnew() {
        // Given
        givenTrade(
                TestTokens.bearer(ada, claims -> claims.setExpirationTimeMinutesInTheFuture(-5)));
        call(password).then().statusCode(401);
        assertThat(traded).hasValue(2);
        givenTrade(TestTokens.bearer(ada));

        // When
        Response answer = call(password);

        // Then
        answer.then().statusCode(200);
    }

    @Test
    void aSecretIsToldOnceAlsoWhenTheCallIsRepeated() {
        // Given
        services.on(
                "AppPasswordService/CreateAppPassword",
                (CreateAppPasswordRequest request) ->
                        NewAppPassword.newBuilder().setId(7).setPassword("veza_secret").build());
        create().then().statusCode(201).body("password", equalTo("veza_secret"));

        // When
        Response again = create();

        // Then
        again.then().statusCode(201).body("id", equalTo("7")).body("password", equalTo(""));
    }

    private void givenTrade(String token) {
        services.on(
                "AppPasswordService/ExchangeAppPassword",
                (ExchangeAppPasswordRequest request) -> {
                    traded.incrementAndGet();
                    return ExchangeAppPasswordResponse.newBuilder().setAccessToken(token).build();
                });
    }

    private static Response create() {
        return asAda("{\"name\":\"Bot\",\"scopes\":[\"ROOMS_READ\"]}")
                .header("Idempotency-Key", "bot")
                .post("/api/v2/users/me/app-passwords");
    }

    private static Response call(String password) {
        return given().auth().oauth2(password).get("/api/v2/users/me");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
