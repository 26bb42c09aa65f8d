package io.veza.gateway.album;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.veza.gateway.media.StreamUpload;
import io.veza.gateway.media.UploadPath;
import io.veza.proto.stream.v1.CoverService;
import io.veza.proto.stream.v1.DeleteTrackCoverRequest;
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

@Path("/api/v2/tracks/{track}/cover")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tracks")
class TrackCoverResource {

    private final CoverService covers;
    private final StreamUpload upload;
    private final KnownTracks known;

    TrackCoverResource(
            @GrpcClient("stream") CoverService covers, StreamUpload upload, KnownTracks known) {
        this.covers = covers;
        this.upload = upload;
        this.known = known;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "uploadTrackCover",
            summary = "Put a cover on one's track; it is painted anew")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(ref = "AttachmentForm")))
    @APIResponse(
            responseCode = "201",
            description = "Shown instead of that of its album, or the one in its file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "Covers")))
    @ResponseStatus(201)
    public Uni<Response> upload(
            @Context HttpServerRequest request, @PathParam("track") String track) {
        String path = UploadPath.cover("tracks", track);
        return upload.forward(path, request).call(() -> known.forget(Long.parseLong(track)));
    }

    @DELETE
    @Operation(
            operationId = "deleteTrackCover",
            summary = "Take the cover off a track; that of its album, or its file, is seen again")
    public Uni<Void> delete(DeleteTrackCoverRequest request) {
        return covers.deleteTrackCover(request).chain(() -> known.forget(request.getTrack()));
    }
}
