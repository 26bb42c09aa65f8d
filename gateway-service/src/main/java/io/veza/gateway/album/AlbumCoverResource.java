package io.veza.gateway.album;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.veza.gateway.media.StreamUpload;
import io.veza.gateway.media.UploadPath;
import io.veza.proto.stream.v1.CoverService;
import io.veza.proto.stream.v1.DeleteAlbumCoverRequest;
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

@Path("/api/v2/albums/{album}/cover")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "albums")
class AlbumCoverResource {

    private final CoverService covers;
    private final StreamUpload upload;

    AlbumCoverResource(@GrpcClient("stream") CoverService covers, StreamUpload upload) {
        this.covers = covers;
        this.upload = upload;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "uploadAlbumCover",
            summary = "Put a cover on one's album; it is painted anew")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(ref = "AttachmentForm")))
    @APIResponse(
            responseCode = "201",
            description = "Shown on the album and its tracks",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "Covers")))
    @ResponseStatus(201)
    public Uni<Response> upload(
            @Context HttpServerRequest request, @PathParam("album") String album) {
        String path = UploadPath.cover("albums", album);
        return upload.forward(path, request);
    }

    @DELETE
    @Operation(operationId = "deleteAlbumCover", summary = "Take the cover off an album")
    public Uni<Void> delete(DeleteAlbumCoverRequest request) {
        return covers.deleteAlbumCover(request).replaceWithVoid();
    }
}
