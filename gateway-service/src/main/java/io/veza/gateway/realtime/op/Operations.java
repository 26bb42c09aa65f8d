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
    private final ChangeOps change;
    private final SubOp sub;
    private final LiveOps live;
    private final QuietOps quiet;

    Operations(SendOp send, ChangeOps change, SubOp sub, LiveOps live, QuietOps quiet) {
        this.send = send;
        this.change = change;
        this.sub = sub;
        this.live = live;
        this.quiet = quiet;
    }

    Uni<Answer> run(Peer peer, ClientEnvelope envelope) {
        return switch (envelope.getOpCase()) {
            case SEND -> send.run(peer, envelope.getSend());
            case EDIT -> change.edit(peer, envelope.getEdit());
            case DELETE -> change.delete(peer, envelope.getDelete());
            case REACT -> change.react(peer, envelope.getReact());
            case UNREACT -> change.unreact(peer, envelope.getUnreact());
            case PIN -> change.pin(peer, envelope.getPin());
            case UNPIN -> change.unpin(peer, envelope.getUnpin());
            case VOTE -> change.vote(peer, envelope.getVote());
            case RETRACT -> change.retract(peer, envelope.getRetract());
            case CLOSE -> change.close(peer, envelope.getClose());
            case SUB -> sub.sub(peer, envelope.getSub());
            case UNSUB -> sub.unsub(peer, envelope.getUnsub());
            case READ -> quiet.read().run(peer, envelope.getRead());
            case HISTORY -> quiet.history().run(peer, envelope.getHistory());
            case CHANGES -> quiet.changes().run(peer, envelope.getChanges());
            case TYPING -> live.typing().run(peer, envelope.getTyping());
            case PRESENCE -> live.presence().set(peer, envelope.getPresence());
            case WATCH -> live.presence().watch(peer, envelope.getWatch());
            case COMMAND -> quiet.command().run(peer, envelope.getCommand());
            case PING -> quiet.ping().run(envelope.getPing());
            case REFRESH -> quiet.refresh().run(peer, envelope.getRefresh());
            case CONNECT, OP_NOT_SET ->
                    throw new DomainException(
                            CoreError.INVALID_REQUEST, "Connect is said once, at the start.");
        };
    }
}
