package io.veza.gateway.audience;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.ListRatingsRequest;
import io.veza.proto.stream.v1.ListRatingsResponse;
import io.veza.proto.stream.v1.RatingService;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/users/me/ratings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audience")
class MyRatingResource {

    private final RatingService ratings;

    MyRatingResource(@GrpcClient("stream") RatingService ratings) {
        this.ratings = ratings;
    }

    @GET
    @Operation(
            operationId = "listRatings",
            summary =
                    "What one has rated, most stars first: tracks, albums and artists, or one of"
                            + " the kinds")
    public Uni<ListRatingsResponse> list(ListRatingsRequest request) {
        return ratings.listRatings(request);
    }
}
