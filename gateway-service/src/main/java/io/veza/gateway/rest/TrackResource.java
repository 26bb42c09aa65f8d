package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.DeleteTrackRequest;
import io.veza.proto.stream.v1.GetTrackRequest;
import io.veza.proto.stream.v1.ListTracksRequest;
import io.veza.proto.stream.v1.ListTracksResponse;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.TrackService;
import io.veza.proto.stream.v1.UpdateTrackRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/tracks")
@Tag(name = "tracks", description = "Music: uploading, finding, playing.")
class TrackResource {

    private final TrackService tracks;

    TrackResource(@GrpcClient("stream") TrackService tracks) {
        this.tracks = tracks;
    }

    @GET
    @Operation(
            operationId = "listTracks",
            summary = "Public tracks that are ready, or all of one's own; newest first")
    Uni<ListTracksResponse> list(ListTracksRequest request) {
        return tracks.listTracks(request);
    }

    @GET
    @Path("/{track}")
    @Operation(operationId = "getTrack", summary = "One track, its progress and where to play it")
    Uni<Track> get(GetTrackRequest request) {
        return tracks.getTrack(request);
    }

    @PATCH
    @Path("/{track}")
    @Operation(operationId = "updateTrack", summary = "Change the fields that are present")
    Uni<Track> update(UpdateTrackRequest request) {
        return tracks.updateTrack(request);
    }

    @DELETE
    @Path("/{track}")
    @Operation(operationId = "deleteTrack", summary = "Remove a track and its files")
    Uni<Void> delete(DeleteTrackRequest request) {
        return tracks.deleteTrack(request).replaceWithVoid();
    }
}
