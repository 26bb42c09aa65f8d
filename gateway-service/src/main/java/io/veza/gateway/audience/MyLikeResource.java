package io.veza.gateway.audience;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.LikeService;
import io.veza.proto.stream.v1.ListLikesRequest;
import io.veza.proto.stream.v1.ListLikesResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/users/me/likes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audience")
class MyLikeResource {

    private final LikeService likes;

    MyLikeResource(@GrpcClient("stream") LikeService likes) {
        this.likes = likes;
    }

    @GET
    @Operation(
            operationId = "listLikes",
            summary =
                    "What one likes, newest first: tracks, playlists and albums, or one of the kinds")
    public Uni<ListLikesResponse> list(ListLikesRequest request) {
        return likes.listLikes(request);
    }
}
