package io.veza.gateway.realtime.op;

import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.AddReactionRequest;
import io.veza.proto.chat.v1.DeleteMessageRequest;
import io.veza.proto.chat.v1.EditMessageRequest;
import io.veza.proto.chat.v1.MessageChange;
import io.veza.proto.chat.v1.PinMessageRequest;
import io.veza.proto.chat.v1.RemoveReactionRequest;
import io.veza.proto.chat.v1.UnpinMessageRequest;
import io.veza.proto.edge.v1.Delete;
import io.veza.proto.edge.v1.Edit;
import io.veza.proto.edge.v1.Ok;
import io.veza.proto.edge.v1.Pin;
import io.veza.proto.edge.v1.React;
import jakarta.enterprise.context.ApplicationScoped;

/** What is done to messages that are there; each answered with its place in the room's order. */
@ApplicationScoped
class ChangeOps {

    private final ChatClient chat;

    ChangeOps(ChatClient chat) {
        this.chat = chat;
    }

    Uni<Answer> edit(Peer peer, Edit edit) {
        EditMessageRequest request =
                EditMessageRequest.newBuilder()
                        .setRoom(edit.getRoom())
                        .setMessage(edit.getMessage())
                        .setText(edit.getText())
                        .build();
        return chat.messagesAs(peer.token()).editMessage(request).map(ChangeOps::answer);
    }

    Uni<Answer> delete(Peer peer, Delete delete) {
        DeleteMessageRequest request =
                DeleteMessageRequest.newBuilder()
                        .setRoom(delete.getRoom())
                        .setMessage(delete.getMessage())
                        .build();
        return chat.messagesAs(peer.token()).deleteMessage(request).map(ChangeOps::answer);
    }

    Uni<Answer> react(Peer peer, React react) {
        AddReactionRequest request =
                AddReactionRequest.newBuilder()
                        .setRoom(react.getRoom())
                        .setMessage(react.getMessage())
                        .setEmoji(react.getEmoji())
                        .build();
        return chat.messagesAs(peer.token()).addReaction(request).map(ChangeOps::answer);
    }

    Uni<Answer> unreact(Peer peer, React react) {
        RemoveReactionRequest request =
                RemoveReactionRequest.newBuilder()
                        .setRoom(react.getRoom())
                        .setMessage(react.getMessage())
                        .setEmoji(react.getEmoji())
                        .build();
        return chat.messagesAs(peer.token()).removeReaction(request).map(ChangeOps::answer);
    }

    Uni<Answer> pin(Peer peer, Pin pin) {
        PinMessageRequest request =
                PinMessageRequest.newBuilder()
                        .setRoom(pin.getRoom())
                        .setMessage(pin.getMessage())
                        .build();
        return chat.messagesAs(peer.token()).pinMessage(request).map(ChangeOps::answer);
    }

    Uni<Answer> unpin(Peer peer, Pin pin) {
        UnpinMessageRequest request =
                UnpinMessageRequest.newBuilder()
                        .setRoom(pin.getRoom())
                        .setMessage(pin.getMessage())
                        .build();
        return chat.messagesAs(peer.token()).unpinMessage(request).map(ChangeOps::answer);
    }

    private static Answer answer(MessageChange change) {
        return Answer.of(Ok.newBuilder().setSeq(change.getSeq()));
    }
}
