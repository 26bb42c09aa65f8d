package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.MarkUnreadRequest;
import io.veza.proto.chat.v1.ReadState;
import io.veza.proto.chat.v1.ReadingService;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/rooms/{room}/unread")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reading", description = "How far one has read, and who may know.")
class UnreadResource {

    private final ReadingService reading;

    UnreadResource(@GrpcClient("chat") ReadingService reading) {
        this.reading = reading;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "markUnread",
            summary = "Take one's read position back: this message and all after it are unread")
    public Uni<ReadState> unread(MarkUnreadRequest request) {
        return reading.markUnread(request);
    }
}
