package io.veza.gateway.audience;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.cache.PublicTracks;
import io.veza.proto.stream.v1.DeleteLikeRequest;
import io.veza.proto.stream.v1.Like;
import io.veza.proto.stream.v1.LikeService;
import io.veza.proto.stream.v1.PutLikeRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/tracks/{track}/like")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audience", description = "What listeners do: like, repost, comment, listen.")
class LikeResource {

    private final LikeService likes;
    private final PublicTracks known;

    LikeResource(@GrpcClient("stream") LikeService likes, PublicTracks known) {
        this.likes = likes;
        this.known = known;
    }

    @PUT
    @Operation(operationId = "likeTrack", summary = "Like a track")
    public Uni<Like> put(PutLikeRequest request) {
        return likes.putLike(request).call(() -> known.forget(request.getTrack()));
    }

    @DELETE
    @Operation(operationId = "unlikeTrack", summary = "Take a like back")
    public Uni<Void> delete(DeleteLikeRequest request) {
        return likes.deleteLike(request).chain(() -> known.forget(request.getTrack()));
    }
}
