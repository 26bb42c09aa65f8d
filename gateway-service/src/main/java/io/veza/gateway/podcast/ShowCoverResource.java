package io.veza.gateway.podcast;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.veza.gateway.media.StreamUpload;
import io.veza.gateway.media.UploadPath;
import io.veza.proto.stream.v1.DeleteShowCoverRequest;
import io.veza.proto.stream.v1.PodcastService;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

@Path("/api/v2/shows/{show}/cover")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "podcasts")
class ShowCoverResource {

    private final PodcastService podcasts;
    private final StreamUpload upload;

    ShowCoverResource(@GrpcClient("stream") PodcastService podcasts, StreamUpload upload) {
        this.podcasts = podcasts;
        this.upload = upload;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "uploadShowCover",
            summary = "Put a cover of at least 1400 pixels on one's podcast; it is painted anew")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(ref = "AttachmentForm")))
    @APIResponse(
            responseCode = "201",
            description = "Shown on the podcast and in its feed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "Covers")))
    @ResponseStatus(201)
    public Uni<Response> upload(
            @Context HttpServerRequest request, @PathParam("show") String show) {
        String path = UploadPath.cover("shows", show);
        return upload.forward(path, request);
    }

    @DELETE
    @Operation(operationId = "deleteShowCover", summary = "Take the cover off a podcast")
    public Uni<Void> delete(DeleteShowCoverRequest request) {
        return podcasts.deleteShowCover(request).replaceWithVoid();
    }
}
