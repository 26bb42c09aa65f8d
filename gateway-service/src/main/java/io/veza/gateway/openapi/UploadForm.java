package io.veza.gateway.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import io.veza.proto.stream.v1.UploadTrackFields;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The multipart form of an upload: the message's fields and the file, which no message holds. */
final class UploadForm {

    private UploadForm() {}

    static void addTo(MessageSchemas schemas) {
        schemas.request(UploadTrackFields.getDescriptor(), Set.of());
        Schema form = Objects.requireNonNull(schemas.components().get("UploadTrackFields"));
        form.addProperty(
                "file",
                createSchema()
                        .addType(SchemaType.STRING)
                        .format("binary")
                        .contentMediaType("application/octet-stream")
                        .description("The music; after the other fields."));
        form.addRequired("file");
    }
}
