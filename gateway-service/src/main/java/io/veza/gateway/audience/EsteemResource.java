package io.veza.gateway.audience;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.GetEsteemRequest;
import io.veza.proto.stream.v1.GetEsteemResponse;
import io.veza.proto.stream.v1.RatingService;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/users/me/esteem")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audience")
class EsteemResource {

    private final RatingService ratings;

    EsteemResource(@GrpcClient("stream") RatingService ratings) {
        this.ratings = ratings;
    }

    @GET
    @Operation(
            operationId = "getEsteem",
            summary = "How many stars one has given some tracks, albums and artists, and all have",
            description =
                    "Up to 500 ids each in `tracks`, `albums` and `artists`. The average is there"
                            + " once enough people have rated it that nobody can be told from it.")
    public Uni<GetEsteemResponse> esteem(GetEsteemRequest request) {
        return ratings.getEsteem(request);
    }
}
