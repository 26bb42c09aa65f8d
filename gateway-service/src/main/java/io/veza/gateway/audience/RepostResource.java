package io.veza.gateway.audience;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.cache.PublicTracks;
import io.veza.proto.stream.v1.DeleteRepostRequest;
import io.veza.proto.stream.v1.PutRepostRequest;
import io.veza.proto.stream.v1.Repost;
import io.veza.proto.stream.v1.RepostService;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/tracks/{track}/repost")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audience")
class RepostResource {

    private final RepostService reposts;
    private final PublicTracks known;

    RepostResource(@GrpcClient("stream") RepostService reposts, PublicTracks known) {
        this.reposts = reposts;
        this.known = known;
    }

    @PUT
    @Operation(operationId = "repostTrack", summary = "Pass a public track on")
    public Uni<Repost> put(PutRepostRequest request) {
        return reposts.putRepost(request).call(() -> known.forget(request.getTrack()));
    }

    @DELETE
    @Operation(operationId = "unrepostTrack", summary = "Take a repost back")
    public Uni<Void> delete(DeleteRepostRequest request) {
        return reposts.deleteRepost(request).chain(() -> known.forget(request.getTrack()));
    }
}
