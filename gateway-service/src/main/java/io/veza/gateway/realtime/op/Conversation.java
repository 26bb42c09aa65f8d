package io.veza.gateway.realtime.op;

import io.smallrye.mutiny.Uni;
import io.veza.gateway.realtime.RealtimeConfig;
import io.veza.gateway.realtime.socket.SocketListener;
import io.veza.gateway.realtime.wire.BadFrameException;
import io.veza.gateway.realtime.wire.CloseCode;
import io.veza.gateway.realtime.wire.Inbound;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.proto.edge.v1.ClientEnvelope;
import io.veza.proto.edge.v1.Reconnect;
import io.veza.proto.edge.v1.ServerEnvelope;
import java.time.Duration;
import java.util.List;

/** What is said on one socket: {@code connect} first, then calls and replies, until it ends. */
final class Conversation implements SocketListener {

    private final Peer peer;
    private final ConversationParts parts;
    private final long openedAt = System.nanoTime();
    private boolean connecting;
    private int refusals;

    Conversation(Peer peer, ConversationParts parts) {
        this.peer = peer;
        this.parts = parts;
    }

    @Override
    public void message(byte[] payload, boolean binary) {
        List<Inbound> envelopes;
        try {
            envelopes = peer.socket().subprotocol().decode(payload, binary);
        } catch (BadFrameException e) {
            peer.close(CloseCode.BAD_FRAME);
            return;
        }
        envelopes.forEach(this::accept);
    }

    @Override
    public void tick() {
        RealtimeConfig config = parts.config();
        if (peer.connected()) {
            if (peer.credentials().principal().expiresAt().isBefore(parts.clock().instant())) {
                peer.close(CloseCode.TOKEN_EXPIRED);
            }
        } else if (!connecting && System.nanoTime() - openedAt > config.connectWithin().toNanos()) {
            peer.close(CloseCode.IDLE);
        }
    }

    @Override
    public void draining(int afterMillis) {
        peer.send(
                ServerEnvelope.newBuilder()
                        .setReconnect(Reconnect.newBuilder().setAfterMs(afterMillis))
                        .build());
    }

    @Override
    public void closed() {
        if (peer.connected()) {
            parts.crowd().leave(peer.credentials().principal().user());
        }
        parts.people().remove(peer);
        peer.leaveAll();
    }

    private void accept(Inbound inbound) {
        switch (inbound) {
            case Inbound.Refused refused -> refuse(refused.id(), refused.why());
            case Inbound.Envelope envelope -> accept(envelope.value());
        }
    }

    private void accept(ClientEnvelope envelope) {
        boolean isConnect = envelope.getOpCase() == ClientEnvelope.OpCase.CONNECT;
        if (!isConnect && !peer.connected() && !connecting) {
            refuse(
                    envelope.getId(),
                    new DomainException(CoreError.UNAUTHENTICATED, "Say connect."));
            peer.close(CloseCode.BAD_FRAME);
        } else if (peer.takesNothing(parts.config())) {
            peer.socket().drop(CloseCode.SLOW);
        } else if (!peer.mayAsk()) {
            refuseHurried(envelope.getId());
        } else {
            refusals = 0;
            run(envelope, isConnect);
        }
    }

    private void run(ClientEnvelope envelope, boolean isConnect) {
        int id = envelope.getId();
        try {
            parts.rules().check(envelope);
            outcome(envelope, isConnect)
                    .emitOn(peer.socket().executor())
                    .subscribe()
                    .with(
                            answer -> reply(id, answer),
                            why -> {
                                refuse(id, why);
                                if (isConnect) {
                                    peer.close(ConnectOp.closeCode(why));
                                }
                            });
        } catch (DomainException e) {
            refuse(id, e);
        }
    }

    private Uni<Answer> outcome(ClientEnvelope envelope, boolean isConnect) {
        if (!isConnect) {
            peer.credentials();
            return parts.operations().run(peer, envelope);
        }
        if (connecting) {
            throw new DomainException(CoreError.INVALID_REQUEST, "Already connecting.");
        }
        connecting = true;
        return parts.connect().run(peer, envelope.getConnect());
    }

    private void reply(int id, Answer answer) {
        peer.send(ServerEnvelope.newBuilder().setId(id).setOk(answer.ok()).build());
        answer.then().run();
    }

    private void refuse(int id, Throwable why) {
        peer.send(ServerEnvelope.newBuilder().setId(id).setError(Errors.of(why)).build());
    }

    private void refuseHurried(int id) {
        refuse(
                id,
                DomainException.retryable(
                        CoreError.RATE_LIMITED,
                        "Too many operations; slow down.",
                        Duration.ofMillis(peer.retryAfterMillis())));
        if (++refusals > parts.config().maxRefusals()) {
            peer.close(CloseCode.RATE_LIMITED);
        }
    }
}
