package io.veza.gateway.session;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.veza.gateway.fake.GatewayTest;
import io.veza.platform.testing.tokens.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cross-site request forgery: what other pages can make a browser send. */
@QuarkusTest
class SameOriginTest extends GatewayTest {

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, same-origin, 204",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, none, 403",
        "Origin, http://localhost:8080, 204",
        "Origin, https://evil.example, 403",
        "Origin, null, 403",
        "X-Nothing, at-all, 403",
    })
    void anUnsafeCallByCookieMustComeFromOurPages(String header, String value, int status) {
        leave(byCookie().header(header, value)).then().statusCode(status);
    }

    @Test
    void fetchMetadataOutweighsTheOrigin() {
        Response answer =
                leave(
                        byCookie()
                                .header("Sec-Fetch-Site", "cross-site")
                                .header("Origin", "http://localhost:8080"));

        answer.then().statusCode(403).body("code", equalTo("CROSS_SITE_REQUEST"));
    }

    @Test
    void signingSomebodyElseInIsForgeryToo() {
        given().contentType("application/json")
                .body("{\"login\":\"eve\",\"password\":\"x\",\"transport\":\"COOKIE\"}")
                .header("Origin", "https://evil.example")
                .post("/api/v2/auth/login")
                .then()
                .statusCode(403);
    }

    @Test
    void readingIsHarmless() {
        byCookie()
                .header("Sec-Fetch-Site", "cross-site")
                .get("/api/v2/users/me")
                .then()
                .statusCode(200);
    }

    @Test
    void programsWithATokenNeedNoProof() {
        leave(asAda()).then().statusCode(204);
    }

    @Test
    void cookieAndTokenTogetherAreRefused() {
        asAda().cookie("__Host-at", "x")
                .get("/api/v2/users/me")
                .then()
                .statusCode(400)
                .body("code", equalTo("AMBIGUOUS_CREDENTIALS"));
    }

    private static RequestSpecification byCookie() {
        return given().cookie("__Host-at", TestTokens.bearer(ada));
    }

    private static Response leave(RequestSpecification request) {
        return request.delete("/api/v2/rooms/42/members/me");
    }
}
