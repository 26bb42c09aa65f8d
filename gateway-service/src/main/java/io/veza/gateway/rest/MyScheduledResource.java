package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.ListScheduledRequest;
import io.veza.proto.chat.v1.ListScheduledResponse;
import io.veza.proto.chat.v1.ScheduledService;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/scheduled")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "scheduled")
class MyScheduledResource {

    private final ScheduledService scheduled;

    MyScheduledResource(@GrpcClient("chat") ScheduledService scheduled) {
        this.scheduled = scheduled;
    }

    @GET
    @Operation(
            operationId = "listScheduled",
            summary = "One's own in all rooms that wait or failed, the next one first")
    public Uni<ListScheduledResponse> list() {
        return scheduled.listScheduled(ListScheduledRequest.getDefaultInstance());
    }
}
