package io.veza.gateway.realtime.op;

import io.smallrye.mutiny.Uni;
import io.veza.gateway.realtime.room.RoomPosition;
import io.veza.proto.chat.v1.Room;
import io.veza.proto.edge.v1.Ok;
import io.veza.proto.edge.v1.Sub;
import io.veza.proto.edge.v1.Unsub;
import jakarta.enterprise.context.ApplicationScoped;

/** {@code sub} and {@code unsub}: follow a room one may read, from now or from a position. */
@ApplicationScoped
class SubOp {

    private final ChatClient chat;

    SubOp(ChatClient chat) {
        this.chat = chat;
    }

    Uni<Answer> sub(Peer peer, Sub sub) {
        return chat.room(sub.getRoom(), peer.token())
                .emitOn(peer.socket().executor())
                .map(room -> answer(peer, sub, room));
    }

    Uni<Answer> unsub(Peer peer, Unsub unsub) {
        peer.leave(unsub.getRoom());
        return Uni.createFrom().item(Answer.of(Ok.newBuilder()));
    }

    private static Answer answer(Peer peer, Sub sub, Room room) {
        Ok ok = Ok.newBuilder().setEpoch(room.getEpoch()).setTop(room.getTop()).build();
        RoomPosition position =
                sub.hasPosition()
                        ? RoomPosition.byClient(sub.getPosition())
                        : RoomPosition.at(room.getEpoch(), room.getTop());
        return new Answer(ok, () -> peer.take(room.getId(), position));
    }
}
