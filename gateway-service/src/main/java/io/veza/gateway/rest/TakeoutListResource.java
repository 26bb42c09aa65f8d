package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.user.v1.ListHouseTakeoutsRequest;
import io.veza.proto.user.v1.ListHouseTakeoutsResponse;
import io.veza.proto.user.v1.RetryTakeoutRequest;
import io.veza.proto.user.v1.TakeoutService;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/admin/takeouts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "admin")
class TakeoutListResource {

    private final TakeoutService takeouts;

    TakeoutListResource(@GrpcClient("user") TakeoutService takeouts) {
        this.takeouts = takeouts;
    }

    @GET
    @Operation(
            operationId = "listHouseTakeouts",
            summary =
                    "Copies of people's data, latest first, and what they failed at; nowhere of whom")
    public Uni<ListHouseTakeoutsResponse> list(ListHouseTakeoutsRequest request) {
        return takeouts.listHouseTakeouts(request);
    }

    @POST
    @Path("/{takeout}/retry")
    @Operation(operationId = "retryTakeout", summary = "Go on with a copy that was parked")
    public Uni<Void> retry(RetryTakeoutRequest request) {
        return takeouts.retryTakeout(request).replaceWithVoid();
    }
}
