package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.ListReceiptsRequest;
import io.veza.proto.chat.v1.ListReceiptsResponse;
import io.veza.proto.chat.v1.ReadingService;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/rooms/{room}/receipts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reading", description = "How far one has read, and who may know.")
class ReceiptResource {

    private final ReadingService reading;

    ReceiptResource(@GrpcClient("chat") ReadingService reading) {
        this.reading = reading;
    }

    @GET
    @Operation(operationId = "listReceipts", summary = "How far the people of a room have read")
    public Uni<ListReceiptsResponse> receipts(ListReceiptsRequest request) {
        return reading.listReceipts(request);
    }
}
