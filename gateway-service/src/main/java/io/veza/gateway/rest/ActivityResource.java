package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.ActivityService;
import io.veza.proto.chat.v1.ListActivityRequest;
import io.veza.proto.chat.v1.ListActivityResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/activity")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "activity", description = "What happens in the house.")
class ActivityResource {

    private final ActivityService activity;

    ActivityResource(@GrpcClient("chat") ActivityService activity) {
        this.activity = activity;
    }

    @GET
    @Operation(operationId = "listActivity", summary = "Newest first; what the caller may see")
    public Uni<ListActivityResponse> list(ListActivityRequest request) {
        return activity.listActivity(request);
    }
}
