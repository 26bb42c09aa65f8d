package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.MarkAllReadRequest;
import io.veza.proto.chat.v1.MarkAllReadResponse;
import io.veza.proto.chat.v1.ReadingService;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/read")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reading", description = "How far one has read, and who may know.")
class ReadResource {

    private final ReadingService reading;

    ReadResource(@GrpcClient("chat") ReadingService reading) {
        this.reading = reading;
    }

    @PUT
    @Operation(operationId = "markAllRead", summary = "Leave nothing unread in any room")
    public Uni<MarkAllReadResponse> allRead() {
        return reading.markAllRead(MarkAllReadRequest.getDefaultInstance());
    }
}
