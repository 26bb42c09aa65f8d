package io.veza.gateway.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.gateway.fake.GatewayTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The document others build on: complete, valid, and the one in docs. */
@QuarkusTest
class ApiDocumentTest extends GatewayTest {

    /** Stored for those who generate clients; written anew with {@code -Dveza.docs.write=true}. */
    private static final Path STORED = Path.of("../docs/api/openapi.json");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch");

    @Test
    void theStoredDocumentIsTheOneServed() throws IOException {
        String served = given().get("/openapi?format=JSON").asString();
        if (Boolean.getBoolean("veza.docs.write")) {
            Files.createDirectories(STORED.getParent());
            Files.writeString(STORED, StoredJson.of(served));
        }

        JsonNode stored = JSON.readTree(Files.readString(STORED));

        assertThat(stored.equals(JSON.readTree(served))).as("stale: run make docs-all").isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "post, /api/v2/auth/register, 201",
        "post, /api/v2/auth/login, 200",
        "post, /api/v2/auth/refresh, 200",
        "post, /api/v2/auth/logout, 204",
        "get, /.well-known/jwks.json, 200",
        "get, /api/v2/users/me, 200",
        "patch, /api/v2/users/me, 200",
        "get, /api/v2/users/{handle}, 200",
        "post, /api/v2/rooms, 201",
        "get, /api/v2/rooms, 200",
        "get, /api/v2/rooms/{room}, 200",
        "patch, /api/v2/rooms/{room}, 200",
        "get, /api/v2/rooms/{room}/roles, 200",
        "post, /api/v2/rooms/{room}/roles, 201",
        "patch, /api/v2/rooms/{room}/roles/{role}, 200",
        "delete, /api/v2/rooms/{room}/roles/{role}, 204",
        "put, /api/v2/rooms/{room}/members/{user}/role, 200",
        "post, /api/v2/rooms/{room}/invitations, 201",
        "get, /api/v2/rooms/{room}/invitations, 200",
        "delete, /api/v2/rooms/{room}/invitations/{invitation}, 204",
        "get, /api/v2/invitations, 200",
        "post, /api/v2/invitations/accept, 200",
        "delete, /api/v2/invitations/{invitation}, 204",
        "post, /api/v2/rooms/{room}/moderation, 201",
        "get, /api/v2/rooms/{room}/moderation, 200",
        "post, /api/v2/rooms/{room}/moderation/{action}/reverse, 200",
        "post, /api/v2/rooms/{room}/deletions, 200",
        "post, /api/v2/directs, 200",
        "put, /api/v2/rooms/{room}/members/me, 200",
        "delete, /api/v2/rooms/{room}/members/me, 204",
        "get, /api/v2/rooms/{room}/members, 200",
        "post, /api/v2/rooms/{room}/messages, 201",
        "get, /api/v2/rooms/{room}/messages, 200",
        "patch, /api/v2/rooms/{room}/messages/{message}, 200",
        "delete, /api/v2/rooms/{room}/messages/{message}, 200",
        "get, /api/v2/rooms/{room}/messages/{message}/edits, 200",
        "put, /api/v2/rooms/{room}/messages/{message}/reactions/{emoji}, 200",
        "delete, /api/v2/rooms/{room}/messages/{message}/reactions/{emoji}, 200",
        "get, /api/v2/rooms/{room}/changes, 200",
        "get, /api/v2/rooms/{room}/pins, 200",
        "put, /api/v2/rooms/{room}/pins/{message}, 200",
        "delete, /api/v2/rooms/{room}/pins/{message}, 200",
        "put, /api/v2/rooms/{room}/read, 204",
        "post, /api/v2/tracks, 202",
        "get, /api/v2/tracks, 200",
        "get, /api/v2/tracks/{track}, 200",
        "patch, /api/v2/tracks/{track}, 200",
        "delete, /api/v2/tracks/{track}, 204",
        "get, /api/v2/activity, 200",
        "get, /api/v2/search, 200",
        "get, /api/v2/admin/search-index, 200",
        "post, /api/v2/admin/search-index/rebuild, 200",
        "get, /api/v2/status, 200",
        "post, /api/v2/admin/replays, 200",
        "get, /api/v2/admin/positions, 200",
        "post, /api/v2/admin/load-users, 200",
    })
    void theContractsCallsAreThere(String verb, String path, String status) {
        JsonNode operation = document().path("paths").path(path).path(verb);

        assertThat(operation.path("responses").has(status)).as("%s %s", verb, path).isTrue();
        assertThat(operation.path("operationId").asText()).isNotBlank();
        assertThat(operation.path("summary").asText()).isNotBlank();
    }

    @Test
    void itIsOpenApi31() {
        assertThat(document().path("openapi").asText()).startsWith("3.1");
        assertThat(document().path("info").path("title").asText()).isNotBlank();
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        JsonNode document = document();

        assertThat(document.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(ref ->
                        assertThat(document.at(ref.substring(1)).isMissingNode())
                                .as(ref)
                                .isFalse());
    }

    @Test
    void operationIdsAreUnique() {
        List<String> ids = new ArrayList<>();
        operations(document()).forEach(one -> ids.add(one.path("operationId").asText()));

        assertThat(ids).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void everyPlaceholderIsAParameter() {
        document()
                .path("paths")
                .properties()
                .forEach(path ->
                        operations(path.getValue())
                                .forEach(one -> assertBound(path.getKey(), one)));
    }

    @Test
    void whatStandsInThePathIsNotInTheBody() {
        JsonNode document = document();

        document.path("paths")
                .properties()
                .forEach(path ->
                        operations(path.getValue())
                                .forEach(one -> assertApart(document, path.getKey(), one)));
    }

    private static void assertApart(JsonNode document, String path, JsonNode operation) {
        String ref = operation.at("/requestBody/content/application~1json/schema/$ref").asText("#");
        JsonNode body = document.at(ref.substring(1)).path("properties");
        operation
                .path("parameters")
                .forEach(parameter -> {
                    if (parameter.path("in").asText().equals("path")) {
                        assertThat(body.has(parameter.path("name").asText())).as(path).isFalse();
                    }
                });
    }

    @Test
    void fieldRulesOfTheProtoAreThere() {
        JsonNode schemas = document().path("components").path("schemas");
        JsonNode register = schemas.path("RegisterRequest");

        assertThat(register.at("/properties/password/minLength").asInt()).isEqualTo(15);
        assertThat(register.at("/properties/handle/pattern").asText()).startsWith("^[A-Za-z0-9]");
        assertThat(register.at("/properties/email/format").asText()).isEqualTo("email");
        assertThat(register.at("/additionalProperties").asBoolean(true)).isFalse();
        assertThat(texts(register.path("required")))
                .containsExactlyInAnyOrder("handle", "email", "password");
        assertThat(texts(schemas.at("/Room.Visibility/enum"))).containsExactly("PUBLIC", "PRIVATE");
        assertThat(schemas.at("/Message/properties/id/type").asText()).isEqualTo("string");
        assertThat(schemas.at("/Message/properties/seq/type").asText()).isEqualTo("integer");
        assertThat(schemas.at("/Message/properties/at/format").asText()).isEqualTo("date-time");
        assertThat(texts(schemas.at("/Message/required"))).contains("id").doesNotContain("nonce");
    }

    @Test
    void theWebSocketsEnvelopesAreThere() {
        JsonNode schemas = document().path("components").path("schemas");

        assertThat(schemas.at("/ClientEnvelope/properties").has("connect")).isTrue();
        assertThat(schemas.at("/ServerEnvelope/properties").has("event")).isTrue();
    }

    private static void assertBound(String path, JsonNode operation) {
        Set<String> bound = new TreeSet<>();
        operation
                .path("parameters")
                .forEach(parameter -> bound.add(parameter.path("name").asText()));
        assertThat(path.replaceAll("[^{]*\\{(\\w+)}[^{]*", "$1 ").split(" "))
                .filteredOn(name -> path.contains("{" + name + "}"))
                .allSatisfy(name -> assertThat(bound).as(path).contains(name));
    }

    private static List<JsonNode> operations(JsonNode node) {
        List<JsonNode> found = new ArrayList<>();
        node.properties()
                .forEach(entry -> {
                    if (VERBS.contains(entry.getKey())) {
                        found.add(entry.getValue());
                    } else if (entry.getKey().startsWith("/") || entry.getKey().equals("paths")) {
                        found.addAll(operations(entry.getValue()));
                    }
                });
        return found;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    private static JsonNode document() {
        try {
            return JSON.readTree(given().get("/openapi?format=JSON").asString());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
