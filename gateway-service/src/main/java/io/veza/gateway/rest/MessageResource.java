package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.ListMessagesRequest;
import io.veza.proto.chat.v1.ListMessagesResponse;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.MessageService;
import io.veza.proto.chat.v1.SendMessageRequest;
import io.veza.proto.chat.v1.SendMessageResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v2/rooms/{room}/messages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "messages", description = "What is said in a room.")
class MessageResource {

    private final MessageService messages;

    MessageResource(@GrpcClient("chat") MessageService messages) {
        this.messages = messages;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(operationId = "sendMessage", summary = "Say something; answered after the commit")
    public Uni<Message> send(SendMessageRequest request) {
        return messages.sendMessage(request).map(SendMessageResponse::getMessage);
    }

    @GET
    @Operation(
            operationId = "listMessages",
            summary = "A page in ascending seq: the newest, or before, after, around one")
    public Uni<ListMessagesResponse> list(ListMessagesRequest request) {
        return messages.listMessages(request);
    }
}
