package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.veza.gateway.media.StreamUpload;
import io.veza.proto.common.v1.Attachment;
import io.veza.proto.stream.v1.AttachmentService;
import io.veza.proto.stream.v1.DeleteAttachmentRequest;
import io.veza.proto.stream.v1.UpdateAttachmentRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path(AttachmentResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "attachments", description = "Files on their way to a message.")
class AttachmentResource {

    static final String PATH = "/api/v2/attachments";

    private final AttachmentService attachments;
    private final StreamUpload upload;

    AttachmentResource(@GrpcClient("stream") AttachmentService attachments, StreamUpload upload) {
        this.attachments = attachments;
        this.upload = upload;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "uploadAttachment",
            summary = "Upload a file for a message; what is not sent within a day is gone")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(ref = "AttachmentForm")))
    @APIResponse(
            responseCode = "201",
            description = "Ready to be sent by its `id`",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "Attachment")))
    @ResponseStatus(201)
    public Uni<Response> upload(@Context HttpServerRequest request) {
        return upload.forward(PATH, request);
    }

    @PATCH
    @Path("/{attachment}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "updateAttachment", summary = "Say what it shows, before it is sent")
    public Uni<Attachment> update(UpdateAttachmentRequest request) {
        return attachments.updateAttachment(request);
    }

    @DELETE
    @Path("/{attachment}")
    @Operation(operationId = "deleteAttachment", summary = "Drop an upload that is not sent")
    public Uni<Void> delete(DeleteAttachmentRequest request) {
        return attachments.deleteAttachment(request).replaceWithVoid();
    }
}
