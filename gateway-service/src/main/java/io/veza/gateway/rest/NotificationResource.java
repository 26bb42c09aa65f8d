package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.Notifications;
import io.veza.proto.chat.v1.ReadingService;
import io.veza.proto.chat.v1.SetNotificationsRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/rooms/{room}/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reading", description = "How far one has read, and who may know.")
class NotificationResource {

    private final ReadingService reading;

    NotificationResource(@GrpcClient("chat") ReadingService reading) {
        this.reading = reading;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "setNotifications",
            summary = "What one wants to be told of a room, for good or for a time")
    public Uni<Notifications> notifications(SetNotificationsRequest request) {
        return reading.setNotifications(request);
    }
}
