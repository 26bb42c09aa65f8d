package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.ListReadersRequest;
import io.veza.proto.chat.v1.ListReadersResponse;
import io.veza.proto.chat.v1.ReadingService;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/rooms/{room}/messages/{message}/readers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reading", description = "How far one has read, and who may know.")
class ReaderResource {

    private final ReadingService reading;

    ReaderResource(@GrpcClient("chat") ReadingService reading) {
        this.reading = reading;
    }

    @GET
    @Operation(operationId = "listReaders", summary = "Who has read a message")
    public Uni<ListReadersResponse> readers(ListReadersRequest request) {
        return reading.listReaders(request);
    }
}
