package io.veza.gateway.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponses;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jspecify.annotations.Nullable;

/** What operations answer: their own message when all is well, otherwise a problem (RFC 9457). */
final class Answers {

    private static final String PROBLEM_JSON = "application/problem+json";
    private static final Map<String, String> PROBLEMS =
            new TreeMap<>(
                    Map.of(
                            "400", "InvalidRequest",
                            "401", "Unauthenticated",
                            "403", "Forbidden",
                            "404", "NotFound",
                            "409", "Conflict",
                            "429", "RateLimited",
                            "503", "Unavailable"));
    private static final Map<String, String> MEANINGS =
            new TreeMap<>(
                    Map.of(
                            "InvalidRequest",
                                    "The input can never be right; `errors` names the fields.",
                            "Unauthenticated", "Nobody, or somebody unproven, is asking.",
                            "Forbidden", "The caller is known and may not.",
                            "NotFound",
                                    "There is nothing there, or nothing the caller may know of.",
                            "ChangedMeanwhile",
                                    "`If-Match` names another state than the present one.",
                            "Conflict", "It exists already, or does not fit the present state.",
                            "RateLimited", "Too often; `Retry-After` says when to come back.",
                            "Unavailable", "Something needed does not answer; try again.",
                            "Failure", "Any other failure."));

    private Answers() {}

    static Content json(Schema schema) {
        return content("application/json", schema);
    }

    /** Replaces what the scanner guessed; answers with a hand-written description stay. */
    static void describe(
            Operation operation,
            Endpoint endpoint,
            @Nullable Schema answer,
            boolean mayBeMissing,
            boolean mayConflict) {
        APIResponses answers = createAPIResponses();
        APIResponse declared = declared(operation, endpoint.status());
        if (answer != null) {
            declared = createAPIResponse().description("Done").content(json(answer));
        }
        answers.addAPIResponse(
                endpoint.status(),
                declared == null ? createAPIResponse().description("Done") : declared);
        PROBLEMS.forEach((status, name) -> {
            if (applies(status, endpoint, mayBeMissing, mayConflict)) {
                answers.addAPIResponse(status, problem(name));
            }
        });
        answers.setDefaultValue(problem("Failure"));
        operation.setResponses(answers);
    }

    static void addProblems(Components components) {
        MEANINGS.forEach((name, meaning) ->
                components.addResponse(
                        name,
                        createAPIResponse()
                                .description(meaning)
                                .headers(headers(name))
                                .content(
                                        content(
                                                PROBLEM_JSON,
                                                createSchema()
                                                        .ref("#/components/schemas/Problem")))));
    }

    private static @Nullable APIResponse declared(Operation operation, String status) {
        return operation.getResponses() == null
                ? null
                : operation.getResponses().getAPIResponse(status);
    }

    private static boolean applies(
            String status, Endpoint endpoint, boolean mayBeMissing, boolean mayConflict) {
        return switch (status) {
            case "400" -> endpoint.request() != null;
            case "401", "403" -> !endpoint.open();
            case "404" -> mayBeMissing;
            case "409" -> mayConflict;
            default -> true;
        };
    }

    private static @Nullable Map<String, Header> headers(String problem) {
        if (!problem.equals("RateLimited") && !problem.equals("Unavailable")) {
            return null;
        }
        Header wait =
                createHeader()
                        .description("Seconds to wait.")
                        .schema(createSchema().addType(SchemaType.INTEGER));
        return Map.of("Retry-After", wait);
    }

    static APIResponse problem(String name) {
        return createAPIResponse().ref("#/components/responses/" + name);
    }

    private static Content content(String type, Schema schema) {
        return createContent().addMediaType(type, createMediaType().schema(schema));
    }
}
