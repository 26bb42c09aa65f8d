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

@Path("/api/v2/albums/{album}/like")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audience")
class AlbumLikeResource {

    private final LikeService likes;

    AlbumLikeResource(@GrpcClient("stream") LikeService likes) {
        this.likes = likes;
    }

    @PUT
    @Operation(operationId = "likeAlbum", summary = "Like an album")
    public Uni<Like> put(PutLikeRequest request) {
        return likes.putLike(request);
    }

    @DELETE
    @Operation(operationId = "unlikeAlbum", summary = "Take the like of an album back")
    public Uni<Void> delete(DeleteLikeRequest request) {
        return likes.deleteLike(request).replaceWithVoid();
    }
}
