package io.veza.gateway.realtime.op;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.proto.edge.v1.ClientEnvelope;
import jakarta.enterprise.context.ApplicationScoped;

/** Which class does which operation of a connected peer. */
@ApplicationScoped
class Operations {

    private final SendOp send;
    private final SubOp sub;
    private final HistoryOp history;
    private final ReadOp read;
    private final PingOp ping;
    private final RefreshOp refresh;

    Operations(
            SendOp send,
            SubOp sub,
            HistoryOp history,
            ReadOp read,
            PingOp ping,
            RefreshOp refresh) {
        this.send = send;
        this.sub = sub;
        this.history = history;
        this.read = read;
        this.ping = ping;
        this.refresh = refresh;
    }

    Uni<Answer> run(Peer peer, ClientEnvelope envelope) {
        return switch (envelope.getOpCase()) {
            case SEND -> send.run(peer, envelope.getSend());
            case SUB -> sub.sub(peer, envelope.getSub());
            case UNSUB -> sub.unsub(peer, envelope.getUnsub());
            case READ -> read.run(peer, envelope.getRead());
            case HISTORY -> history.run(peer, envelope.getHistory());
            case PING -> ping.run(envelope.getPing());
            case REFRESH -> refresh.run(peer, envelope.getRefresh());
            case CONNECT, OP_NOT_SET ->
                    throw new DomainException(
                            CoreError.INVALID_REQUEST, "Connect is said once, at the start.");
        };
    }
}
