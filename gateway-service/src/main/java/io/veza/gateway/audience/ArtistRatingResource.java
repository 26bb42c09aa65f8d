package io.veza.gateway.audience;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.DeleteRatingRequest;
import io.veza.proto.stream.v1.PutRatingRequest;
import io.veza.proto.stream.v1.Rating;
import io.veza.proto.stream.v1.RatingService;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/artists/{artist}/rating")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audience")
class ArtistRatingResource {

    private final RatingService ratings;

    ArtistRatingResource(@GrpcClient("stream") RatingService ratings) {
        this.ratings = ratings;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "rateArtist",
            summary = "Give an artist 1 to 5 stars",
            description = "In place of those given before. Nobody else is told.")
    public Uni<Rating> put(PutRatingRequest request) {
        return ratings.putRating(request);
    }

    @DELETE
    @Operation(operationId = "unrateArtist", summary = "Take the stars of an artist away")
    public Uni<Void> delete(DeleteRatingRequest request) {
        return ratings.deleteRating(request).replaceWithVoid();
    }
}
