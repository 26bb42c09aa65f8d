package io.veza.gateway.limits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.veza.gateway.fake.GatewayTest;
import io.veza.platform.auth.Claims;
import io.veza.platform.testing.tokens.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RequestLimitTest extends GatewayTest {

    private static final int PERSONAL = 200;

    @Test
    void everyAnswerSaysHowMuchIsLeft() {
        given().get("/api/v2/status")
                .then()
                .header("RateLimit-Limit", "5000")
                .header("RateLimit-Remaining", not(blankOrNullString()))
                .header("RateLimit-Reset", not(blankOrNullString()));
    }

    @Test
    void tooManyCallsOfOnePersonAreRefusedAndTheirsAlone() {
        String greedy = TestTokens.bearer(666);
        for (int i = 0; i < PERSONAL; i++) {
            ask(greedy);
        }

        Response refused = ask(greedy);

        refused.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", not(blankOrNullString()))
                .header("RateLimit-Remaining", "0")
                .body("code", equalTo("RATE_LIMITED"));
        assertThat(ask(TestTokens.bearer(667)).statusCode()).isEqualTo(200);
    }

    @Test
    void theTightestOfTheLevelsIsTold() {
        // Given
        String curious = TestTokens.bearer(669);
        for (int i = 0; i < 3; i++) {
            askForCommands(curious);
        }

        // When
        Response refused = askForCommands(curious);

        // Then
        refused.then()
                .statusCode(429)
                .header("RateLimit-Limit", "3")
                .header("RateLimit-Remaining", "0")
                .header("Retry-After", not(blankOrNullString()));
        assertThat(ask(curious).header("RateLimit-Remaining")).isEqualTo("196");
    }

    @Test
    void whatSomebodyClaimsToBeForwardedForIsNotBelieved() {
        // When
        int before = remainingOf("198.51.100.1");
        int after = remainingOf("198.51.100.2");

        // Then
        assertThat(after).isLessThan(before);
    }

    private static int remainingOf(String forwardedFor) {
        return Integer.parseInt(
                given().header("X-Forwarded-For", forwardedFor)
                        .get("/api/v2/status")
                        .header("RateLimit-Remaining"));
    }

    private static Response askForCommands(String token) {
        return given().auth().oauth2(token).get("/api/v2/commands");
    }

    @Test
    void loadTestPeopleAreNotCountedInDevelopment() {
        String exempt = TestTokens.bearer(668, claims -> claims.setClaim(Claims.UNLIMITED, true));

        Response answer = ask(exempt);

        assertThat(answer.header("RateLimit-Limit")).isNull();
    }

    private static Response ask(String token) {
        return given().auth().oauth2(token).get("/api/v2/users/me");
    }
}
