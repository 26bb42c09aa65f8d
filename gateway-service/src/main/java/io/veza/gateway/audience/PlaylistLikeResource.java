package io.veza.gateway.audience;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
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

@Path("/api/v2/playlists/{playlist}/like")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audience")
class PlaylistLikeResource {

    private final LikeService likes;

    PlaylistLikeResource(@GrpcClient("stream") LikeService likes) {
        this.likes = likes;
    }

    @PUT
    @Operation(operationId = "likePlaylist", summary = "Like a playlist")
    public Uni<Like> put(PutLikeRequest request) {
        return likes.putLike(request);
    }

    @DELETE
    @Operation(operationId = "unlikePlaylist", summary = "Take the like of a playlist back")
    public Uni<Void> delete(DeleteLikeRequest request) {
        return likes.deleteLike(request).replaceWithVoid();
    }
}
