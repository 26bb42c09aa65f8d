package io.veza.gateway.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import com.google.protobuf.Descriptors.Descriptor;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** A change that may be asked for under a condition: the field of its message is a header. */
final class Condition {

    static final String FIELD = "if_match";

    private Condition() {}

    static boolean isIn(Descriptor request) {
        return request.findFieldByName(FIELD) != null;
    }

    static Parameter parameter() {
        return createParameter()
                .name("If-Match")
                .in(Parameter.In.HEADER)
                .required(false)
                .description(
                        "The `ETag` that was read: what was changed since is not written over, but"
                                + " answered with 412 CHANGED_MEANWHILE. `*` or none: whatever"
                                + " there is.")
                .schema(createSchema().addType(SchemaType.STRING).maxLength(1000));
    }

    static void describe(Operation operation) {
        operation.getResponses().addAPIResponse("412", Answers.problem("ChangedMeanwhile"));
    }
}
