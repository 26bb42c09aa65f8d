package io.veza.gateway.realtime.op;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.proto.chat.v1.SendMessageRequest;
import io.veza.proto.chat.v1.SendMessageResponse;
import io.veza.proto.edge.v1.Ok;
import io.veza.proto.edge.v1.Send;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** {@code send}: answered only after the commit. */
@ApplicationScoped
class SendOp {

    /** Sends of one person that may wait in one room; a client that outruns this is told so. */
    private static final int MAX_WAITING = 1024;

    private final ChatClient chat;

    SendOp(ChatClient chat) {
        this.chat = chat;
    }

    Uni<Answer> run(Peer peer, Send send) {
        InOrder queue = peer.sends(send.getRoom());
        if (queue.waiting() >= MAX_WAITING) {
            throw DomainException.retryable(
                    CoreError.RATE_LIMITED,
                    "Too many messages are waiting.",
                    Duration.ofSeconds(1));
        }
        SendMessageRequest request = request(send);
        return queue.run(() -> chat.send(request, peer.token()).emitOn(peer.socket().executor()))
                .map(SendOp::answer);
    }

    private static SendMessageRequest request(Send send) {
        SendMessageRequest.Builder request =
                SendMessageRequest.newBuilder().setRoom(send.getRoom()).setText(send.getText());
        if (send.hasNonce()) {
            request.setNonce(send.getNonce());
        }
        if (send.hasReplyTo()) {
            request.setReplyTo(send.getReplyTo());
        }
        if (send.hasThreadRoot()) {
            request.setThreadRoot(send.getThreadRoot());
        }
        return request.build();
    }

    private static Answer answer(SendMessageResponse sent) {
        return Answer.of(
                Ok.newBuilder()
                        .setId(sent.getMessage().getId())
                        .setSeq(sent.getMessage().getSeq())
                        .setAt(sent.getMessage().getAt())
                        .setDuplicate(sent.getDuplicate()));
    }
}
