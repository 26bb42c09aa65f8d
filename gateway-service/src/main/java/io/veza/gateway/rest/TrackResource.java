package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.veza.gateway.cache.PublicTracks;
import io.veza.gateway.media.StreamUpload;
import io.veza.gateway.session.Session;
import io.veza.proto.stream.v1.DeleteTrackRequest;
import io.veza.proto.stream.v1.GetTrackRequest;
import io.veza.proto.stream.v1.ListTracksRequest;
import io.veza.proto.stream.v1.ListTracksResponse;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.TrackService;
import io.veza.proto.stream.v1.UpdateTrackRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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

@Path("/api/v2/tracks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tracks", description = "Music: uploading, finding, playing.")
class TrackResource {

    private final TrackService tracks;
    private final StreamUpload upload;
    private final PublicTracks known;

    TrackResource(
            @GrpcClient("stream") TrackService tracks, StreamUpload upload, PublicTracks known) {
        this.tracks = tracks;
        this.upload = upload;
        this.known = known;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "uploadTrack",
            summary = "Upload a song; it is playable while the rest still encodes")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(ref = "UploadTrackFields")))
    @APIResponse(
            responseCode = "202",
            description = "Taken; `status` is PROCESSING",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "Track")))
    @ResponseStatus(202)
    public Uni<Response> upload(@Context HttpServerRequest request) {
        return upload.forward("/api/v2/tracks", request);
    }

    @GET
    @Operation(
            operationId = "listTracks",
            summary =
                    "Public tracks that are ready, by genre, tag, tempo, key and mood and in several"
                            + " orders, or all of one's own")
    public Uni<ListTracksResponse> list(ListTracksRequest request) {
        return tracks.listTracks(request);
    }

    @GET
    @Path("/{track}")
    @Operation(operationId = "getTrack", summary = "One track, its progress and where to play it")
    public Uni<Track> get(GetTrackRequest request) {
        return known.find(request.getTrack(), Session.current().orElseThrow())
                .chain(track ->
                        track != null ? Uni.createFrom().item(track) : tracks.getTrack(request));
    }

    @PATCH
    @Path("/{track}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "updateTrack", summary = "Change the fields that are present")
    public Uni<Track> update(UpdateTrackRequest request) {
        return tracks.updateTrack(request).call(() -> known.forget(request.getTrack()));
    }

    @DELETE
    @Path("/{track}")
    @Operation(operationId = "deleteTrack", summary = "Remove a track and its files")
    public Uni<Void> delete(DeleteTrackRequest request) {
        return tracks.deleteTrack(request).chain(() -> known.forget(request.getTrack()));
    }
}
