package io.veza.gateway.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.veza.gateway.fake.GatewayTest;
import io.veza.platform.testing.Proves;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may not, hears that, and not what is wrong with a request that nothing is right about. */
@QuarkusTest
class AccessFilterTest extends GatewayTest {

    private static final Set<String> VERBS = Set.of("GET", "PUT", "POST", "DELETE", "PATCH");

    @Test
    @Proves("ASVS 8.2.1")
    void whatIsForAdminsIsRefusedToOthersBeforeItIsRead() {
        assertThat(operations("/api/v2/admin")).hasSizeGreaterThan(20);
        requireOthersRefused(operations("/api/v2/admin"));
    }

    @Test
    @Proves("ASVS 8.2.1")
    void strangersAreTurnedAwayBeforeAnythingIsRead() {
        requireStrangersTurnedAway(operations("/api/v2/admin"));
    }

    @Test
    void eachOfTheseCanFail() {
        List<Operation> everybodys = List.of(new Operation("GET", "/api/v2/users/me"));
        List<Operation> open = List.of(new Operation("POST", "/api/v2/auth/login"));

        assertThatThrownBy(() -> requireOthersRefused(everybodys))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/users/me");
        assertThatThrownBy(() -> requireStrangersTurnedAway(open))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/auth/login");
    }

    @Test
    void anAdminHearsWhatIsWrong() {
        Response answer = asAdmin("{").post("/api/v2/admin/replays");

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    private static void requireOthersRefused(List<Operation> operations) {
        assertThat(operations)
                .allSatisfy(operation ->
                        assertThat(operation.ask(asAda()).<String>path("code"))
                                .as(operation.path())
                                .isEqualTo("FORBIDDEN"));
    }

    private static void requireStrangersTurnedAway(List<Operation> operations) {
        assertThat(operations)
                .allSatisfy(operation ->
                        assertThat(operation.ask(given()).statusCode())
                                .as(operation.path())
                                .isEqualTo(401));
    }

    private static List<Operation> operations(String prefix) {
        Map<String, Map<String, Object>> paths =
                JsonPath.from(given().get("/openapi?format=JSON").asString()).getMap("paths");
        return paths.entrySet().stream()
                .filter(path -> path.getKey().startsWith(prefix))
                .flatMap(path ->
                        path.getValue().keySet().stream()
                                .map(verb -> verb.toUpperCase(Locale.ROOT))
                                .filter(VERBS::contains)
                                .map(verb -> new Operation(verb, path.getKey())))
                .toList();
    }

    private record Operation(String verb, String path) {

        /** With an id that is none, a parameter that nothing has, and half a body. */
        Response ask(RequestSpecification as) {
            String nowhere = path.replaceAll("\\{[^}]+}", "x") + "?nonsense=1";
            return verb.equals("GET") || verb.equals("DELETE")
                    ? as.request(verb, nowhere)
                    : as.contentType(ContentType.JSON).body("{").request(verb, nowhere);
        }
    }
}
