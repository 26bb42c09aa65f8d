package io.veza.gateway.audience;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.GetMarksRequest;
import io.veza.proto.stream.v1.LikeService;
import io.veza.proto.stream.v1.Marks;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/users/me/marks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audience")
class MarkResource {

    private final LikeService likes;

    MarkResource(@GrpcClient("stream") LikeService likes) {
        this.likes = likes;
    }

    @GET
    @Operation(
            operationId = "getMarks",
            summary = "Which of some tracks and albums one has liked, and which tracks reposted",
            description =
                    "Up to 100 ids each in `tracks` and `albums`. They themselves are the same for"
                            + " all who see them.")
    public Uni<Marks> marks(GetMarksRequest request) {
        return likes.getMarks(request);
    }
}
