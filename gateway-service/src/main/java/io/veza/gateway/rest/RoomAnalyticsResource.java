package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.AnalyticsService;
import io.veza.proto.chat.v1.GetRoomAnalyticsRequest;
import io.veza.proto.chat.v1.RoomAnalytics;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/rooms/{room}/analytics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rooms")
class RoomAnalyticsResource {

    private final AnalyticsService analytics;

    RoomAnalyticsResource(@GrpcClient("chat") AnalyticsService analytics) {
        this.analytics = analytics;
    }

    @GET
    @Operation(
            operationId = "getRoomAnalytics",
            summary = "What went on in a room, by the hour, for those who run it")
    public Uni<RoomAnalytics> get(GetRoomAnalyticsRequest request) {
        return analytics.getRoomAnalytics(request);
    }
}
