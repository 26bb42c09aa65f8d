package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.ListPinsRequest;
import io.veza.proto.chat.v1.ListPinsResponse;
import io.veza.proto.chat.v1.MessageChange;
import io.veza.proto.chat.v1.MessageService;
import io.veza.proto.chat.v1.PinMessageRequest;
import io.veza.proto.chat.v1.UnpinMessageRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/rooms/{room}/pins")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "messages")
class PinResource {

    private final MessageService messages;

    PinResource(@GrpcClient("chat") MessageService messages) {
        this.messages = messages;
    }

    @GET
    @Operation(operationId = "listPins", summary = "What is pinned in the room, newest pin first")
    public Uni<ListPinsResponse> list(ListPinsRequest request) {
        return messages.listPins(request);
    }

    @PUT
    @Path("/{message}")
    @Operation(operationId = "pinMessage", summary = "Pin a message; again changes nothing")
    public Uni<MessageChange> pin(PinMessageRequest request) {
        return messages.pinMessage(request);
    }

    @DELETE
    @Path("/{message}")
    @Operation(operationId = "unpinMessage", summary = "Take a pin out; again changes nothing")
    public Uni<MessageChange> unpin(UnpinMessageRequest request) {
        return messages.unpinMessage(request);
    }
}
