package io.veza.gateway.audience;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.LikeService;
import io.veza.proto.stream.v1.ListLikersRequest;
import io.veza.proto.stream.v1.ListLikersResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/tracks/{track}/likes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audience")
class LikerResource {

    private final LikeService likes;

    LikerResource(@GrpcClient("stream") LikeService likes) {
        this.likes = likes;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listLikers", summary = "Who likes a track, newest first")
    public Uni<ListLikersResponse> likers(ListLikersRequest request) {
        return likes.listLikers(request);
    }
}
