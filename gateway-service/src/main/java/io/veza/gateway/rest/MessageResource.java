package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.DeleteMessageRequest;
import io.veza.proto.chat.v1.EditMessageRequest;
import io.veza.proto.chat.v1.ListEditsRequest;
import io.veza.proto.chat.v1.ListEditsResponse;
import io.veza.proto.chat.v1.ListMessagesRequest;
import io.veza.proto.chat.v1.ListMessagesResponse;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.MessageChange;
import io.veza.proto.chat.v1.MessageService;
import io.veza.proto.chat.v1.RemovePreviewsRequest;
import io.veza.proto.chat.v1.SendMessageRequest;
import io.veza.proto.chat.v1.SendMessageResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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

    @PATCH
    @Path("/{message}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "editMessage", summary = "Change the words of one's own message")
    public Uni<MessageChange> edit(EditMessageRequest request) {
        return messages.editMessage(request);
    }

    @DELETE
    @Path("/{message}")
    @Operation(
            operationId = "deleteMessage",
            summary = "Take a message back; again changes nothing")
    public Uni<MessageChange> delete(DeleteMessageRequest request) {
        return messages.deleteMessage(request);
    }

    @DELETE
    @Path("/{message}/previews")
    @Operation(
            operationId = "removePreviews",
            summary = "Take the previews of links off a message, for good")
    public Uni<MessageChange> removePreviews(RemovePreviewsRequest request) {
        return messages.removePreviews(request);
    }

    @GET
    @Path("/{message}/edits")
    @Operation(operationId = "listEdits", summary = "What a message said before, oldest first")
    public Uni<ListEditsResponse> edits(ListEditsRequest request) {
        return messages.listEdits(request);
    }
}
