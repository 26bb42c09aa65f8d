package io.veza.gateway.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.gateway.fake.GatewayTest;
import io.veza.platform.kernel.CoreError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A problem's type leads to a page that explains it. */
@QuarkusTest
class ErrorPageTest extends GatewayTest {

    @ParameterizedTest
    @EnumSource(CoreError.class)
    void everySharedCodeIsExplained(CoreError code) {
        String page = given().accept("text/html").get("/docs/errors").asString();

        assertThat(page).contains("id=\"" + code.name() + "\"");
    }

    @Test
    void aProblemsTypeIsItsPlaceOnThePage() {
        assertThat(given().get("/api/v2/none").<String>path("type"))
                .isEqualTo("/docs/errors#NOT_FOUND");
    }
}
