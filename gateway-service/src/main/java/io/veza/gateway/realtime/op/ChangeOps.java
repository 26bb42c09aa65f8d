package io.veza.gateway.realtime.op;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Bearer;
import io.veza.proto.chat.v1.AddReactionRequest;
import io.veza.proto.chat.v1.ClosePollRequest;
import io.veza.proto.chat.v1.DeleteMessageRequest;
import io.veza.proto.chat.v1.EditMessageRequest;
import io.veza.proto.chat.v1.MessageChange;
import io.veza.proto.chat.v1.MutinyPollServiceGrpc.MutinyPollServiceStub;
import io.veza.proto.chat.v1.PinMessageRequest;
import io.veza.proto.chat.v1.RemoveReactionRequest;
import io.veza.proto.chat.v1.RetractVoteRequest;
import io.veza.proto.chat.v1.UnpinMessageRequest;
import io.veza.proto.chat.v1.VotePollRequest;
import io.veza.proto.edge.v1.Edit;
import io.veza.proto.edge.v1.Ok;
import jakarta.enterprise.context.ApplicationScoped;

/** What is done to messages that are there; each answered with its place in the room's order. */
@ApplicationScoped
class ChangeOps {

    private final ChatClient chat;
    private final MutinyPollServiceStub polls;

    ChangeOps(ChatClient chat, @GrpcClient("chat") MutinyPollServiceStub polls) {
        this.chat = chat;
        this.polls = polls;
    }

    Uni<Answer> edit(Peer peer, Edit edit) {
        EditMessageRequest request =
                EditMessageRequest.newBuilder()
                        .setRoom(edit.getRoom())
                        .setMessage(edit.getMessage())
                        .setText(edit.getText())
                        .setMentions(edit.getMentions())
                        .build();
        return answer(chat.messagesAs(peer.token()).editMessage(request));
    }

    Uni<Answer> delete(Peer peer, DeleteMessageRequest request) {
        return answer(chat.messagesAs(peer.token()).deleteMessage(request));
    }

    Uni<Answer> react(Peer peer, AddReactionRequest request) {
        return answer(chat.messagesAs(peer.token()).addReaction(request));
    }

    Uni<Answer> unreact(Peer peer, RemoveReactionRequest request) {
        return answer(chat.messagesAs(peer.token()).removeReaction(request));
    }

    Uni<Answer> pin(Peer peer, PinMessageRequest request) {
        return answer(chat.messagesAs(peer.token()).pinMessage(request));
    }

    Uni<Answer> unpin(Peer peer, UnpinMessageRequest request) {
        return answer(chat.messagesAs(peer.token()).unpinMessage(request));
    }

    Uni<Answer> vote(Peer peer, VotePollRequest request) {
        return answer(Bearer.attach(polls, peer.token()).votePoll(request));
    }

    Uni<Answer> retract(Peer peer, RetractVoteRequest request) {
        return answer(Bearer.attach(polls, peer.token()).retractVote(request));
    }

    Uni<Answer> close(Peer peer, ClosePollRequest request) {
        return answer(Bearer.attach(polls, peer.token()).closePoll(request));
    }

    private static Uni<Answer> answer(Uni<MessageChange> change) {
        return change.map(made -> Answer.of(Ok.newBuilder().setSeq(made.getSeq())));
    }
}
