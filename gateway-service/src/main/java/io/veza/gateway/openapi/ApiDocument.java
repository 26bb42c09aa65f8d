package io.veza.gateway.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createRequestBody;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.OneofDescriptor;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.veza.proto.common.v1.Problem;
import io.veza.proto.edge.v1.ClientEnvelope;
import io.veza.proto.edge.v1.LoadPerson;
import io.veza.proto.edge.v1.ServerEnvelope;
import io.veza.proto.stream.v1.Covers;
import io.veza.proto.stream.v1.Portrait;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.IndexView;

/**
 * Finishes what the scanner found: the request message of each operation becomes path parameters,
 * query parameters and body; its answer a schema made from the message; failures are problems.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ApiDocument implements OASFilter {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Set<HttpMethod> WITHOUT_BODY =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.DELETE);

    private final Map<String, Endpoint> endpoints;
    private final MessageSchemas schemas;

    public ApiDocument(IndexView index) {
        endpoints = Endpoint.in(index);
        schemas =
                new MessageSchemas(
                        new ProtoComments(Thread.currentThread().getContextClassLoader()));
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        schemas.request(ClientEnvelope.getDescriptor(), Set.of());
        schemas.answer(ServerEnvelope.getDescriptor());
        schemas.answer(Portrait.getDescriptor());
        schemas.answer(Covers.getDescriptor());
        schemas.answer(Problem.getDescriptor());
        schemas.answer(LoadPerson.getDescriptor());
        document.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((verb, op) -> finish(path, verb, op)));
        UploadForm.addTo(schemas);
        document.getComponents().setSchemas(schemas.components());
        Answers.addProblems(document.getComponents());
        Credentials.addTo(document);
    }

    private void finish(String path, HttpMethod verb, Operation operation) {
        Endpoint endpoint = endpoints.get(operation.getOperationId());
        if (endpoint == null) {
            return;
        }
        if (endpoint.request() != null) {
            bind(endpoint.request(), placeholders(path), verb, operation);
        }
        Schema answer = endpoint.answer() == null ? null : schemas.answer(endpoint.answer());
        boolean mayBeMissing = path.contains("{");
        boolean mayConflict = !WITHOUT_BODY.contains(verb);
        Answers.describe(operation, endpoint, answer, mayBeMissing, mayConflict);
        if (endpoint.request() != null && Condition.isIn(endpoint.request())) {
            Condition.describe(operation);
        }
        if (endpoint.open()) {
            operation.setSecurity(List.of());
        }
    }

    private void bind(
            Descriptor request, Set<String> inPath, HttpMethod verb, Operation operation) {
        operation.setParameters(null);
        operation.setRequestBody(null);
        boolean body = !WITHOUT_BODY.contains(verb);
        Set<String> outside = new HashSet<>(inPath);
        boolean rest = false;
        for (FieldDescriptor field : request.getFields()) {
            if (inPath.contains(field.getJsonName())) {
                operation.addParameter(parameter(field, Parameter.In.PATH));
            } else if (field.getName().equals(Condition.FIELD)) {
                outside.add(field.getJsonName());
                operation.addParameter(Condition.parameter());
            } else if (isDecided(field, inPath)) {
                outside.add(field.getJsonName());
            } else if (body) {
                rest = true;
            } else {
                operation.addParameter(parameter(field, Parameter.In.QUERY));
            }
        }
        if (rest) {
            Content json = Answers.json(schemas.request(request, outside));
            operation.setRequestBody(createRequestBody().required(true).content(json));
        }
    }

    /** The path has chosen another one of which there can only be one. */
    private static boolean isDecided(FieldDescriptor field, Set<String> inPath) {
        OneofDescriptor choice = field.getRealContainingOneof();
        return choice != null
                && choice.getFields().stream()
                        .anyMatch(other -> inPath.contains(other.getJsonName()));
    }

    private Parameter parameter(FieldDescriptor field, Parameter.In in) {
        Schema schema = schemas.field(field, true);
        String description = schema.getDescription();
        schema.setDescription(null);
        return createParameter()
                .name(field.getJsonName())
                .in(in)
                .required(in == Parameter.In.PATH)
                .description(description)
                .schema(schema);
    }

    private static Set<String> placeholders(String path) {
        return PLACEHOLDER
                .matcher(path)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
    }
}
