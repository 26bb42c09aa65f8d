package io.veza.chat.adapter.grpc;

import io.veza.chat.adapter.AsideWire;
import io.veza.chat.adapter.ExtrasWire;
import io.veza.chat.adapter.RoomWire;
import io.veza.chat.application.aside.Asides;
import io.veza.chat.application.attachment.Uploads.Wanted;
import io.veza.chat.application.event.ListEvents;
import io.veza.chat.application.message.ListMessages;
import io.veza.chat.application.message.MessageView;
import io.veza.chat.application.message.SendMessage;
import io.veza.chat.application.message.Window;
import io.veza.chat.domain.message.Extras;
import io.veza.chat.domain.message.Nonce;
import io.veza.chat.domain.message.ReactionCount;
import io.veza.chat.domain.message.Text;
import io.veza.chat.domain.room.Head;
import io.veza.platform.kernel.Principal;
import io.veza.proto.chat.v1.GetHeadsResponse;
import io.veza.proto.chat.v1.ListEventsRequest;
import io.veza.proto.chat.v1.ListEventsResponse;
import io.veza.proto.chat.v1.ListMessagesRequest;
import io.veza.proto.chat.v1.ListMessagesResponse;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.SendMessageRequest;
import io.veza.proto.chat.v1.SendMessageResponse;
import java.util.Map;

/** Messages and events between protobuf and the use cases. */
final class MessageMessages {

    private static final int DEFAULT_LIMIT = 50;

    private MessageMessages() {}

    /**
     * @param token of the sender
     */
    static SendMessage.Command command(Principal caller, String token, SendMessageRequest request) {
        Extras extras = ExtrasWire.of(request);
        return new SendMessage.Command(
                caller.user(),
                request.getRoom(),
                Text.orNone(request.getText()),
                request.hasNonce() ? new Nonce(request.getNonce()) : null,
                request.hasReplyTo() ? request.getReplyTo() : null,
                request.hasThreadRoot() ? request.getThreadRoot() : null,
                extras,
                new SendMessage.Terms(
                        new Wanted(request.getAttachmentsList(), token),
                        isTrusted(caller),
                        ExtrasWire.calls(request.getMentions(), request.getSilent())));
    }

    /** Whom nobody suspects of spam: admins, and those who test how much the house takes. */
    static boolean isTrusted(Principal caller) {
        return caller.isAdmin() || caller.unlimited();
    }

    static SendMessageResponse sent(SendMessage.Sent sent) {
        return SendMessageResponse.newBuilder()
                .setMessage(message(sent.message()))
                .setDuplicate(sent.duplicate())
                .build();
    }

    static ListMessages.Query query(long user, ListMessagesRequest request) {
        int limit = limit(request.getLimit());
        Window window =
                switch (request.getPositionCase()) {
                    case BEFORE -> Window.before(request.getBefore(), limit);
                    case AFTER -> Window.after(request.getAfter(), limit);
                    case AROUND -> Window.around(request.getAround(), limit);
                    case POSITION_NOT_SET -> Window.newest(limit);
                };
        return new ListMessages.Query(user, request.getRoom(), window);
    }

    static int limit(int asked) {
        return asked == 0 ? DEFAULT_LIMIT : asked;
    }

    static ListMessagesResponse page(ListMessages.Page page) {
        return ListMessagesResponse.newBuilder()
                .addAllItems(page.items().stream().map(MessageMessages::message).toList())
                .setMoreBefore(page.moreBefore())
                .setMoreAfter(page.moreAfter())
                .build();
    }

    static ListEvents.Query query(long user, ListEventsRequest request) {
        return new ListEvents.Query(
                user,
                request.getRoom(),
                request.getEpoch(),
                request.getAfter(),
                request.getLimit());
    }

    static ListEventsResponse page(ListEvents.Page page) {
        return ListEventsResponse.newBuilder()
                .addAllEvents(page.events().stream().map(RoomWire::event).toList())
                .setEpoch(page.epoch())
                .setTop(page.top())
                .setGap(page.gap())
                .build();
    }

    static GetHeadsResponse heads(Map<Long, Head> heads) {
        GetHeadsResponse.Builder response = GetHeadsResponse.newBuilder();
        heads.forEach((room, head) ->
                response.addHeadsBuilder().setRoom(room).setEpoch(head.epoch()).setTop(head.top()));
        return response.build();
    }

    static Message message(MessageView view) {
        Message message = RoomWire.message(view.message(), view.author());
        if (view.reactions().isEmpty() && view.asides().equals(Asides.NONE)) {
            return message;
        }
        Message.Builder wire = message.toBuilder();
        view.reactions().forEach(count -> wire.addReactions(count(count)));
        AsideWire.put(wire, view.message(), view.asides());
        return wire.build();
    }

    private static io.veza.proto.chat.v1.ReactionCount count(ReactionCount count) {
        return io.veza.proto.chat.v1.ReactionCount.newBuilder()
                .setEmoji(count.emoji().value())
                .setCount(count.count())
                .setMine(count.mine())
                .build();
    }
}
