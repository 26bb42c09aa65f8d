package io.veza.chat.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.chat.application.message.ChangeMessage;
import io.veza.chat.application.message.ListMessages;
import io.veza.platform.grpc.Caller;
import io.veza.proto.chat.v1.AddReactionRequest;
import io.veza.proto.chat.v1.DeleteMessageRequest;
import io.veza.proto.chat.v1.EditMessageRequest;
import io.veza.proto.chat.v1.GetHeadsRequest;
import io.veza.proto.chat.v1.GetHeadsResponse;
import io.veza.proto.chat.v1.ListChangesRequest;
import io.veza.proto.chat.v1.ListChangesResponse;
import io.veza.proto.chat.v1.ListEditsRequest;
import io.veza.proto.chat.v1.ListEditsResponse;
import io.veza.proto.chat.v1.ListEventsRequest;
import io.veza.proto.chat.v1.ListEventsResponse;
import io.veza.proto.chat.v1.ListMessagesRequest;
import io.veza.proto.chat.v1.ListMessagesResponse;
import io.veza.proto.chat.v1.ListPinsRequest;
import io.veza.proto.chat.v1.ListPinsResponse;
import io.veza.proto.chat.v1.MessageChange;
import io.veza.proto.chat.v1.MessageService;
import io.veza.proto.chat.v1.PinMessageRequest;
import io.veza.proto.chat.v1.RemovePreviewsRequest;
import io.veza.proto.chat.v1.RemoveReactionRequest;
import io.veza.proto.chat.v1.SendMessageRequest;
import io.veza.proto.chat.v1.SendMessageResponse;
import io.veza.proto.chat.v1.SendMessagesRequest;
import io.veza.proto.chat.v1.SendMessagesResponse;
import io.veza.proto.chat.v1.UnpinMessageRequest;

/** What is said in a room. */
@GrpcService
class MessageGrpcService implements MessageService {

    private final Caller caller;
    private final MeasuredSends sends;
    private final SpokenMessages spoken;
    private final ListMessages listMessages;
    private final ChangeMessage changeMessage;
    private final MessageLog log;

    MessageGrpcService(
            Caller caller,
            MeasuredSends sends,
            SpokenMessages spoken,
            ListMessages listMessages,
            ChangeMessage changeMessage,
            MessageLog log) {
        this.caller = caller;
        this.sends = sends;
        this.spoken = spoken;
        this.listMessages = listMessages;
        this.changeMessage = changeMessage;
        this.log = log;
    }

    @Override
    public Uni<SendMessageResponse> sendMessage(SendMessageRequest request) {
        String token = caller.token().orElse("");
        return sends.handle(MessageMessages.command(caller.principal(), token, request))
                .map(MessageMessages::sent);
    }

    @Override
    public Uni<SendMessagesResponse> sendMessages(SendMessagesRequest request) {
        return spoken.send(request);
    }

    @Override
    public Uni<ListMessagesResponse> listMessages(ListMessagesRequest request) {
        return listMessages
                .handle(MessageMessages.query(user(), request))
                .map(MessageMessages::page);
    }

    @Override
    public Uni<MessageChange> editMessage(EditMessageRequest request) {
        return change(ChangeMessages.edit(caller.principal(), request));
    }

    @Override
    public Uni<MessageChange> deleteMessage(DeleteMessageRequest request) {
        return change(ChangeMessages.delete(caller.principal(), request));
    }

    @Override
    public Uni<MessageChange> addReaction(AddReactionRequest request) {
        return change(ChangeMessages.add(user(), request));
    }

    @Override
    public Uni<MessageChange> removeReaction(RemoveReactionRequest request) {
        return change(ChangeMessages.remove(user(), request));
    }

    @Override
    public Uni<MessageChange> pinMessage(PinMessageRequest request) {
        return change(ChangeMessages.pin(caller.principal(), request));
    }

    @Override
    public Uni<MessageChange> unpinMessage(UnpinMessageRequest request) {
        return change(ChangeMessages.unpin(caller.principal(), request));
    }

    @Override
    public Uni<MessageChange> removePreviews(RemovePreviewsRequest request) {
        return change(ChangeMessages.removePreviews(caller.principal(), request));
    }

    @Override
    public Uni<ListPinsResponse> listPins(ListPinsRequest request) {
        return log.pins(user(), request);
    }

    @Override
    public Uni<ListEditsResponse> listEdits(ListEditsRequest request) {
        return log.edits(user(), request);
    }

    @Override
    public Uni<ListChangesResponse> listChanges(ListChangesRequest request) {
        return log.changes(user(), request);
    }

    @Override
    public Uni<ListEventsResponse> listEvents(ListEventsRequest request) {
        return log.events(user(), request);
    }

    @Override
    public Uni<GetHeadsResponse> getHeads(GetHeadsRequest request) {
        return log.heads(request);
    }

    private Uni<MessageChange> change(ChangeMessage.Command command) {
        return changeMessage.handle(command).map(ChangeMessages::changed);
    }

    private long user() {
        return caller.principal().user();
    }
}
