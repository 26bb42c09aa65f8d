package io.veza.gateway.realtime.op;

import io.smallrye.mutiny.Uni;
import io.veza.gateway.realtime.presence.Device;
import io.veza.platform.kernel.Broadcast;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Scope;
import io.veza.proto.edge.v1.Ok;
import io.veza.proto.edge.v1.Typing;
import io.veza.proto.edge.v1.TypingPush;
import jakarta.enterprise.context.ApplicationScoped;

/** {@code typing}: told to the room at once and kept nowhere; at most every two seconds. */
@ApplicationScoped
class TypingOp {

    private static final long PAUSE_NANOS = 2_000_000_000L;

    private final Broadcast broadcast;

    TypingOp(Broadcast broadcast) {
        this.broadcast = broadcast;
    }

    Uni<Answer> run(Peer peer, Typing typing) {
        if (!peer.seatedIn(typing.getRoom())) {
            throw new DomainException(CoreError.FORBIDDEN, "Be in the room first.");
        }
        peer.credentials().principal().require(Scope.ROOMS_WRITE);
        if (!isInvisible(peer) && peer.mayType(typing.getRoom(), System.nanoTime(), PAUSE_NANOS)) {
            TypingPush push =
                    TypingPush.newBuilder()
                            .setRoom(typing.getRoom())
                            .setUser(peer.person())
                            .build();
            broadcast.publish("live.typing." + typing.getRoom(), push.toByteArray());
        }
        return Uni.createFrom().item(Answer.of(Ok.newBuilder()));
    }

    /** Whoever wants nobody to know that they are here is not given away. */
    private static boolean isInvisible(Peer peer) {
        return peer.device().map(Device::isInvisible).orElse(false);
    }
}
