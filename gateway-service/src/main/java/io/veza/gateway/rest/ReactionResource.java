package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.AddReactionRequest;
import io.veza.proto.chat.v1.MessageChange;
import io.veza.proto.chat.v1.MessageService;
import io.veza.proto.chat.v1.RemoveReactionRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/rooms/{room}/messages/{message}/reactions/{emoji}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "messages")
class ReactionResource {

    private final MessageService messages;

    ReactionResource(@GrpcClient("chat") MessageService messages) {
        this.messages = messages;
    }

    @PUT
    @Operation(operationId = "addReaction", summary = "React with an emoji; again changes nothing")
    public Uni<MessageChange> add(AddReactionRequest request) {
        return messages.addReaction(request);
    }

    @DELETE
    @Operation(operationId = "removeReaction", summary = "Take a reaction back")
    public Uni<MessageChange> remove(RemoveReactionRequest request) {
        return messages.removeReaction(request);
    }
}
