package io.veza.gateway.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import io.veza.proto.stream.v1.UploadTrackFields;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The multipart forms of uploads: a message's fields and the file, which no message holds. */
final class UploadForm {

    private UploadForm() {}

    static void addTo(MessageSchemas schemas) {
        schemas.request(UploadTrackFields.getDescriptor(), Set.of());
        Schema track = Objects.requireNonNull(schemas.components().get("UploadTrackFields"));
        addFile(track, "The music; after the other fields.");
        Schema attachment = createSchema().addType(SchemaType.OBJECT);
        addFile(attachment, "Alone; what it is is told by its content.");
        schemas.components().put("AttachmentForm", attachment);
    }

    private static void addFile(Schema form, String description) {
        form.addProperty(
                "file",
                createSchema()
                        .addType(SchemaType.STRING)
                        .format("binary")
                        .contentMediaType("application/octet-stream")
                        .description(description));
        form.addRequired("file");
    }
}
