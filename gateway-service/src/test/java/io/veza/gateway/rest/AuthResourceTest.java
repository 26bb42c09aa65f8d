package io.veza.gateway.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.veza.gateway.fake.GatewayTest;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.user.v1.LogInRequest;
import io.veza.proto.user.v1.LogInWithPasskeyRequest;
import io.veza.proto.user.v1.RefreshRequest;
import io.veza.proto.user.v1.RegisterRequest;
import io.veza.proto.user.v1.RegisterResponse;
import io.veza.proto.user.v1.Tokens;
import io.veza.proto.user.v1.User;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuthResourceTest extends GatewayTest {

    @Test
    void registeringIsOpenAndAnswers201() {
        services.on(
                "AccountService/Register",
                (RegisterRequest request) ->
                        RegisterResponse.newBuilder()
                                .setUser(User.newBuilder().setId(9).setHandle(request.getHandle()))
                                .build());

        Response answer =
                json("{\"handle\":\"ada\",\"email\":\"ada@example.org\",\"password\":\"long enough to pass\"}")
                        .post("/api/v2/auth/register");

        answer.then().statusCode(201).body("user.handle", equalTo("ada"));
    }

    @Test
    void programsGetTheirTokensInTheBody() {
        givenTokens();

        Response answer = logIn("TOKEN");

        answer.then().statusCode(200).body("accessToken", equalTo("access-1"));
        assertThat(answer.getDetailedCookies().asList()).isEmpty();
    }

    @Test
    void browsersGetThemInCookiesNoScriptCanRead() {
        givenTokens();

        Response answer = logIn("COOKIE");

        answer.then()
                .statusCode(200)
                .body("accessToken", equalTo(""))
                .body("refreshToken", equalTo(""));
        Cookie access = answer.getDetailedCookie("__Host-at");
        assertThat(access.getValue()).isEqualTo("access-1");
        assertThat(access.getMaxAge()).isEqualTo(900);
        for (Cookie cookie : answer.getDetailedCookies()) {
            assertThat(cookie.isSecured()).isTrue();
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getSameSite()).isEqualTo("Strict");
            assertThat(cookie.getPath()).isEqualTo("/");
            assertThat(cookie.getDomain()).isNull();
        }
    }

    @Test
    void aPasskeyOpensTheDoorAsAPasswordDoes() {
        givenTokens();
        String passkey =
                """
                {"passkey": {"credential": "AAAA", "clientData": "AAAA", "authenticatorData": "AAAA",
                  "signature": "AAAA", "userHandle": ""}, "transport": "COOKIE"}
                """;

        Response answer = json(passkey).post("/api/v2/auth/passkey");

        answer.then().statusCode(200).body("accessToken", equalTo(""));
        assertThat(answer.getDetailedCookie("__Host-at").getValue()).isEqualTo("access-1");
    }

    @Test
    void aBrowserRefreshesByCookie() {
        givenTokens();

        Response answer =
                json("{}")
                        .cookie("__Host-rt", "refresh-0")
                        .header("Sec-Fetch-Site", "same-origin")
                        .post("/api/v2/auth/refresh");

        answer.then().statusCode(200).body("refreshToken", equalTo(""));
        assertThat(answer.getCookie("__Host-rt")).isEqualTo("refresh-1");
        assertThat(services.lastCall("SessionService/Refresh").request())
                .isEqualTo(RefreshRequest.newBuilder().setRefreshToken("refresh-0").build());
    }

    @Test
    void loggingOutTakesTheCookiesAway() {
        Response answer =
                given().cookie("__Host-at", TestTokens.bearer(ada))
                        .header("Sec-Fetch-Site", "same-origin")
                        .post("/api/v2/auth/logout");

        answer.then().statusCode(204);
        assertThat(answer.getDetailedCookie("__Host-at").getMaxAge()).isZero();
        assertThat(services.wasCalled("SessionService/LogOut")).isTrue();
    }

    @Test
    void aBrowserThatWasAwayForLongCanStillLeave() {
        givenTokens();

        Response answer =
                given().cookie("__Host-rt", "refresh-0")
                        .header("Sec-Fetch-Site", "same-origin")
                        .post("/api/v2/auth/logout");

        answer.then().statusCode(204);
        assertThat(answer.getDetailedCookie("__Host-rt").getMaxAge()).isZero();
        assertThat(services.lastCall("SessionService/LogOut").header("authorization"))
                .isEqualTo("Bearer access-1");
    }

    @Test
    void theCookieAloneSignsIn() {
        given().cookie("__Host-at", TestTokens.bearer(ada))
                .get("/api/v2/users/me")
                .then()
                .statusCode(200);

        assertThat(services.lastCall("AccountService/GetMe").header("authorization"))
                .startsWith("Bearer ");
    }

    @Test
    void aDeadTokenDoesNotKeepAnyoneFromSigningIn() {
        givenTokens();

        json("{\"login\":\"ada\",\"password\":\"secret\"}")
                .auth()
                .oauth2("stale")
                .post("/api/v2/auth/login")
                .then()
                .statusCode(200);
    }

    private void givenTokens() {
        Tokens tokens =
                Tokens.newBuilder()
                        .setAccessToken("access-1")
                        .setRefreshToken("refresh-1")
                        .setExpiresIn(900)
                        .setTokenType("Bearer")
                        .build();
        services.on("SessionService/LogIn", (LogInRequest request) -> tokens);
        services.on("SessionService/Refresh", (RefreshRequest request) -> tokens);
        services.on("SessionService/LogInWithPasskey", (LogInWithPasskeyRequest request) -> tokens);
    }

    private static Response logIn(String transport) {
        return json("{\"login\":\"ada\",\"password\":\"secret\",\"transport\":\"%s\"}"
                        .formatted(transport))
                .post("/api/v2/auth/login");
    }

    private static RequestSpecification json(String body) {
        return given().contentType(ContentType.JSON).body(body);
    }
}
