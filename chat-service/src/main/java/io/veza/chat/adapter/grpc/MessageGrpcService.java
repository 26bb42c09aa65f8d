package io.veza.chat.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.chat.application.event.ListEvents;
import io.veza.chat.application.message.ListMessages;
import io.veza.chat.application.message.SendMessage;
import io.veza.chat.application.room.GetHeads;
import io.veza.platform.grpc.Caller;
import io.veza.proto.chat.v1.GetHeadsRequest;
import io.veza.proto.chat.v1.GetHeadsResponse;
import io.veza.proto.chat.v1.ListEventsRequest;
import io.veza.proto.chat.v1.ListEventsResponse;
import io.veza.proto.chat.v1.ListMessagesRequest;
import io.veza.proto.chat.v1.ListMessagesResponse;
import io.veza.proto.chat.v1.MessageService;
import io.veza.proto.chat.v1.SendMessageRequest;
import io.veza.proto.chat.v1.SendMessageResponse;

/** What is said in a room. */
@GrpcService
class MessageGrpcService implements MessageService {

    private final Caller caller;
    private final SendMessage sendMessage;
    private final ListMessages listMessages;
    private final ListEvents listEvents;
    private final GetHeads getHeads;

    MessageGrpcService(
            Caller caller,
            SendMessage sendMessage,
            ListMessages listMessages,
            ListEvents listEvents,
            GetHeads getHeads) {
        this.caller = caller;
        this.sendMessage = sendMessage;
        this.listMessages = listMessages;
        this.listEvents = listEvents;
        this.getHeads = getHeads;
    }

    @Override
    public Uni<SendMessageResponse> sendMessage(SendMessageRequest request) {
        return sendMessage
                .handle(MessageMessages.command(user(), request))
                .map(MessageMessages::sent);
    }

    @Override
    public Uni<ListMessagesResponse> listMessages(ListMessagesRequest request) {
        return listMessages
                .handle(MessageMessages.query(user(), request))
                .map(MessageMessages::page);
    }

    @Override
    public Uni<ListEventsResponse> listEvents(ListEventsRequest request) {
        return listEvents.handle(MessageMessages.query(user(), request)).map(MessageMessages::page);
    }

    @Override
    public Uni<GetHeadsResponse> getHeads(GetHeadsRequest request) {
        return getHeads.handle(request.getRoomsList()).map(MessageMessages::heads);
    }

    private long user() {
        return caller.principal().user();
    }
}
