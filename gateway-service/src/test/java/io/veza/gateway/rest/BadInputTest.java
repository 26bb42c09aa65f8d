package io.veza.gateway.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.veza.gateway.fake.GatewayTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every operation of the document, fed with what it must refuse. */
@QuarkusTest
class BadInputTest extends GatewayTest {

    private record Operation(String verb, String path, Map<String, Object> described) {

        boolean takesJson() {
            return described.get("requestBody") instanceof Map<?, ?> body
                    && ((Map<?, ?>) body.get("content")).containsKey("application/json");
        }

        boolean takesFiles() {
            return !takesJson() && described.containsKey("requestBody");
        }

        /** With a body of the kind it takes: only who is asking is wrong. */
        RequestSpecification fitting(RequestSpecification request) {
            return takesFiles()
                    ? request.multiPart("file", "song.mp3", new byte[10], "audio/mpeg")
                    : request.contentType("application/json");
        }

        boolean open() {
            return described.get("security") instanceof List<?> schemes && schemes.isEmpty();
        }

        boolean takesParameter(String where) {
            return described.get("parameters") instanceof List<?> parameters
                    && parameters.stream()
                            .anyMatch(one -> where.equals(((Map<?, ?>) one).get("in")));
        }

        List<String> placeholders() {
            return Pattern.compile("\\{(\\w+)}")
                    .matcher(path)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        }

        Response send(RequestSpecification request) {
            return request.request(
                    verb,
                    path.replace("{handle}", "ada")
                            .replace("{emoji}", ":clap:")
                            .replace("{code}", "c0de")
                            .replace("{purpose}", "TERMS")
                            .replaceAll("\\{\\w+}", "42"));
        }
    }

    @Test
    void malformedJson() {
        refused(
                Operation::takesJson,
                operation -> operation.send(asAdmin("{\"name\":")),
                400,
                "INVALID_REQUEST");
    }

    @Test
    void jsonThatIsNoObject() {
        refused(
                Operation::takesJson,
                operation -> operation.send(asAdmin("[[[[1]]]]")),
                400,
                "INVALID_REQUEST");
    }

    @Test
    void deepNesting() {
        String deep = "{\"a\":".repeat(300) + "1" + "}".repeat(300);
        refused(
                Operation::takesJson,
                operation -> operation.send(asAdmin(deep)),
                400,
                "INVALID_REQUEST");
    }

    @Test
    void unknownFieldsAreNamed() {
        for (Operation operation : operations(Operation::takesJson)) {
            Response answer = operation.send(asAdmin("{\"surprise\":1}"));

            assertProblem(operation, answer, 400, "INVALID_REQUEST");
            assertThat(answer.<String>path("errors[0].field"))
                    .as("%s", operation)
                    .isEqualTo("surprise");
        }
    }

    @Test
    void brokenUtf8() {
        byte[] broken = "{\"name\":\"\u00ff\"}".getBytes(StandardCharsets.ISO_8859_1);
        refused(
                Operation::takesJson,
                operation -> operation.send(asAdmin().contentType("application/json").body(broken)),
                400,
                "INVALID_REQUEST");
    }

    @Test
    void aMegabyteOfJson() {
        String large = "{\"name\":\"" + "x".repeat(1_000_000) + "\"}";
        refused(
                Operation::takesJson,
                operation -> operation.send(asAdmin(large)),
                413,
                "BODY_TOO_LARGE");
    }

    @Test
    void anotherMediaType() {
        refused(
                Operation::takesJson,
                operation -> operation.send(asAdmin().contentType("text/xml").body("<a/>")),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void noToken() {
        refused(
                operation -> !operation.open(),
                operation -> operation.send(operation.fitting(given())),
                401,
                "UNAUTHENTICATED");
    }

    @Test
    void aForgedToken() {
        refused(
                operation -> !operation.open(),
                operation -> operation.send(operation.fitting(given().auth().oauth2("ey.ey.ey"))),
                401,
                "TOKEN_INVALID");
    }

    @Test
    void idsThatAreNone() {
        for (Operation operation :
                operations(one ->
                        one.path().matches("/api/.*\\{(room|track)}.*") && !one.takesFiles())) {
            becomeAnother();
            for (String id : List.of("abc", "0", "-1", "99999999999999999999", "1e3")) {
                String path = operation.path().replaceAll("\\{\\w+}", id);

                Response answer = asAdmin("{}").request(operation.verb(), path);

                assertProblem(operation, answer, 400, "INVALID_REQUEST");
                assertThat(answer.<List<String>>path("errors.field"))
                        .as("%s with id %s", operation, id)
                        .containsAnyElementsOf(operation.placeholders());
            }
        }
    }

    @Test
    void queryParametersNobodyKnows() {
        refused(
                operation -> operation.verb().equals("GET") && operation.takesParameter("query"),
                operation -> operation.send(asAdmin().queryParam("surprise", "1")),
                400,
                "INVALID_REQUEST");
    }

    @Test
    void limitsOutOfRange() {
        refused(
                operation -> operation.verb().equals("GET") && operation.takesParameter("query"),
                operation -> operation.send(asAdmin().queryParam("limit", "101")),
                400,
                "INVALID_REQUEST");
    }

    private void refused(
            Predicate<Operation> which,
            java.util.function.Function<Operation, Response> call,
            int status,
            String code) {
        List<Operation> operations = operations(which);
        assertThat(operations).isNotEmpty();
        operations.forEach(one -> assertProblem(one, call.apply(one), status, code));
    }

    private static void assertProblem(
            Operation operation, Response answer, int status, String code) {
        String body = answer.asString();
        assertThat(answer.statusCode()).as("%s: %s", operation, body).isEqualTo(status);
        assertThat(answer.contentType()).as("%s", operation).startsWith("application/problem+json");
        if (operation.verb().equals("HEAD")) {
            // RFC 9110 section 9.3.2: no content, whatever went wrong.
            return;
        }
        assertThat(answer.<String>path("code")).as("%s", operation).isEqualTo(code);
        assertThat(answer.<String>path("traceId")).as("%s", operation).hasSize(32);
        assertThat(body).doesNotContain("java", "veza.", "Exception", "protobuf", "\tat ");
    }

    private static List<Operation> operations(Predicate<Operation> which) {
        Map<String, Map<String, Map<String, Object>>> paths =
                given().get("/openapi?format=JSON").path("paths");
        List<Operation> found = new ArrayList<>();
        paths.forEach((path, verbs) ->
                verbs.forEach((verb, described) ->
                        found.add(
                                new Operation(
                                        verb.toUpperCase(java.util.Locale.ROOT),
                                        path,
                                        described))));
        return found.stream().filter(which).toList();
    }
}
