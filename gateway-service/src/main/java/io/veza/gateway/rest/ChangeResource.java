package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.ListChangesRequest;
import io.veza.proto.chat.v1.ListChangesResponse;
import io.veza.proto.chat.v1.MessageService;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/rooms/{room}/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "messages")
class ChangeResource {

    private final MessageService messages;

    ChangeResource(@GrpcClient("chat") MessageService messages) {
        this.messages = messages;
    }

    @GET
    @Operation(
            operationId = "listChanges",
            summary = "What was said or changed since a position, as it is now")
    public Uni<ListChangesResponse> list(ListChangesRequest request) {
        return messages.listChanges(request);
    }
}
