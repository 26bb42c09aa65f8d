package io.veza.chat.adapter.grpc;

import io.veza.chat.adapter.ExtrasWire;
import io.veza.chat.adapter.RoomWire;
import io.veza.chat.application.message.ChangeMessage;
import io.veza.chat.application.message.ListChanges;
import io.veza.chat.application.message.MessageView;
import io.veza.chat.domain.log.Intent;
import io.veza.chat.domain.message.Emoji;
import io.veza.chat.domain.message.Text;
import io.veza.platform.kernel.Principal;
import io.veza.proto.chat.v1.AddReactionRequest;
import io.veza.proto.chat.v1.DeleteMessageRequest;
import io.veza.proto.chat.v1.EditMessageRequest;
import io.veza.proto.chat.v1.ListChangesRequest;
import io.veza.proto.chat.v1.ListChangesResponse;
import io.veza.proto.chat.v1.ListEditsResponse;
import io.veza.proto.chat.v1.ListPinsResponse;
import io.veza.proto.chat.v1.MessageChange;
import io.veza.proto.chat.v1.MessageEdit;
import io.veza.proto.chat.v1.PinMessageRequest;
import io.veza.proto.chat.v1.RemovePreviewsRequest;
import io.veza.proto.chat.v1.RemoveReactionRequest;
import io.veza.proto.chat.v1.UnpinMessageRequest;
import java.util.List;

/** Changes of messages between protobuf and the use cases. */
final class ChangeMessages {

    private static final int DEFAULT_LIMIT = 50;

    private ChangeMessages() {}

    static ChangeMessage.Command edit(Principal caller, EditMessageRequest request) {
        return new ChangeMessage.Command(
                request.getRoom(),
                new Intent.Edit(
                        caller.user(), request.getMessage(), Text.orNone(request.getText())),
                MessageMessages.isTrusted(caller),
                ExtrasWire.calls(request.getMentions(), false));
    }

    static ChangeMessage.Command delete(Principal caller, DeleteMessageRequest request) {
        return new ChangeMessage.Command(
                request.getRoom(),
                new Intent.Delete(caller.user(), request.getMessage(), caller.isAdmin()));
    }

    static ChangeMessage.Command add(long user, AddReactionRequest request) {
        Emoji emoji = new Emoji(request.getEmoji());
        return new ChangeMessage.Command(
                request.getRoom(), new Intent.React(user, request.getMessage(), emoji, true));
    }

    static ChangeMessage.Command remove(long user, RemoveReactionRequest request) {
        Emoji emoji = new Emoji(request.getEmoji());
        return new ChangeMessage.Command(
                request.getRoom(), new Intent.React(user, request.getMessage(), emoji, false));
    }

    static ChangeMessage.Command pin(Principal caller, PinMessageRequest request) {
        return pin(caller, request.getRoom(), request.getMessage(), true);
    }

    static ChangeMessage.Command unpin(Principal caller, UnpinMessageRequest request) {
        return pin(caller, request.getRoom(), request.getMessage(), false);
    }

    static ChangeMessage.Command removePreviews(Principal caller, RemovePreviewsRequest request) {
        return new ChangeMessage.Command(
                request.getRoom(),
                new Intent.RemovePreviews(caller.user(), request.getMessage(), caller.isAdmin()));
    }

    static MessageChange changed(ChangeMessage.Changed changed) {
        MessageChange.Builder change = MessageChange.newBuilder().setSeq(changed.seq());
        if (changed.message() != null) {
            change.setMessage(MessageMessages.message(changed.message()));
        }
        return change.build();
    }

    static ListChanges.Query query(long user, ListChangesRequest request) {
        int limit = request.getLimit() == 0 ? DEFAULT_LIMIT : request.getLimit();
        return new ListChanges.Query(user, request.getRoom(), request.getSince(), limit);
    }

    static ListChangesResponse page(ListChanges.Page page) {
        return ListChangesResponse.newBuilder()
                .addAllItems(page.items().stream().map(MessageMessages::message).toList())
                .setEpoch(page.epoch())
                .setTop(page.top())
                .setMore(page.more())
                .build();
    }

    static ListPinsResponse pins(List<MessageView> pinned) {
        return ListPinsResponse.newBuilder()
                .addAllItems(pinned.stream().map(MessageMessages::message).toList())
                .build();
    }

    static ListEditsResponse edits(List<io.veza.chat.domain.message.MessageEdit> edits) {
        return ListEditsResponse.newBuilder()
                .addAllItems(edits.stream().map(ChangeMessages::edit).toList())
                .build();
    }

    private static MessageEdit edit(io.veza.chat.domain.message.MessageEdit edit) {
        return MessageEdit.newBuilder()
                .setEdit(edit.number())
                .setText(edit.words())
                .setAt(RoomWire.timestamp(edit.at()))
                .build();
    }

    private static ChangeMessage.Command pin(
            Principal caller, long room, long message, boolean pinned) {
        return new ChangeMessage.Command(
                room, new Intent.Pin(caller.user(), message, caller.isAdmin(), pinned));
    }
}
