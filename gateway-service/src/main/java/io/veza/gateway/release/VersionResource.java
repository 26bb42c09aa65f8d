package io.veza.gateway.release;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.cache.PublicTracks;
import io.veza.proto.stream.v1.DeleteVersionRequest;
import io.veza.proto.stream.v1.ListVersionsRequest;
import io.veza.proto.stream.v1.ListVersionsResponse;
import io.veza.proto.stream.v1.RestoreVersionRequest;
import io.veza.proto.stream.v1.Version;
import io.veza.proto.stream.v1.VersionService;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/tracks/{track}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tracks")
class VersionResource {

    private final VersionService versions;
    private final PublicTracks known;

    VersionResource(@GrpcClient("stream") VersionService versions, PublicTracks known) {
        this.versions = versions;
        this.known = known;
    }

    @GET
    @Operation(
            operationId = "listVersions",
            summary = "The files that one's own track has been made of, newest first")
    public Uni<ListVersionsResponse> list(ListVersionsRequest request) {
        return versions.listVersions(request);
    }

    @POST
    @Path("/{version}/restore")
    @Operation(operationId = "restoreVersion", summary = "Play a former file again")
    public Uni<Version> restore(RestoreVersionRequest request) {
        return versions.restoreVersion(request).call(() -> known.forget(request.getTrack()));
    }

    @DELETE
    @Path("/{version}")
    @Operation(
            operationId = "deleteVersion",
            summary = "Remove a file that does not play, or give up one that is being encoded")
    public Uni<Void> delete(DeleteVersionRequest request) {
        return versions.deleteVersion(request).replaceWithVoid();
    }
}
