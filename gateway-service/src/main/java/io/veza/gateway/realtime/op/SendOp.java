package io.veza.gateway.realtime.op;

import io.netty.channel.EventLoop;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.realtime.LoopLoads;
import io.veza.proto.chat.v1.SendMessageRequest;
import io.veza.proto.chat.v1.SendReceipt;
import io.veza.proto.edge.v1.Ok;
import io.veza.proto.edge.v1.Send;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** {@code send}: answered only after the commit. */
@ApplicationScoped
class SendOp {

    /** Sends of one socket that may wait; a client that outruns this is told so. */
    private static final int MAX_WAITING = 1024;

    private final ChatClient chat;
    private final LoopLoads loads;
    private final Map<EventLoop, Outbox> outboxes = new ConcurrentHashMap<>();

    SendOp(ChatClient chat, LoopLoads loads) {
        this.chat = chat;
        this.loads = loads;
    }

    Uni<Answer> run(Peer peer, Send send) {
        if (peer.waitingSends() >= MAX_WAITING) {
            throw Outbox.tooMuch();
        }
        peer.sendWaits(1);
        return outboxes.computeIfAbsent(peer.socket().eventLoop(), this::outbox)
                .send(request(send), peer.token(), peer.socket().executor())
                .onTermination()
                .invoke(() -> peer.sendWaits(-1))
                .map(SendOp::answer);
    }

    private Outbox outbox(EventLoop loop) {
        return new Outbox(chat::send, loads.of(loop));
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
        if (send.hasKind()) {
            request.setKind(send.getKind());
        }
        if (send.hasPoll()) {
            request.setPoll(send.getPoll());
        }
        return request.addAllAllowedReactions(send.getAllowedReactionsList())
                .addAllAttachments(send.getAttachmentsList())
                .setMentions(send.getMentions())
                .setSilent(send.getSilent())
                .build();
    }

    private static Answer answer(SendReceipt receipt) {
        return Answer.of(
                Ok.newBuilder()
                        .setId(receipt.getId())
                        .setSeq(receipt.getSeq())
                        .setAt(receipt.getAt())
                        .setDuplicate(receipt.getDuplicate()));
    }
}
