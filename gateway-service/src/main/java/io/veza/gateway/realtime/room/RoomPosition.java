package io.veza.gateway.realtime.room;

import io.veza.proto.edge.v1.Position;

/**
 * Where a client stands in a room.
 *
 * @param epoch the room's when the position was taken
 * @param seq last event the client has
 * @param told whether the client itself gave the position and waits for {@code resumed}
 */
public record RoomPosition(String epoch, int seq, boolean told) {

    public static RoomPosition byClient(Position position) {
        return new RoomPosition(position.getEpoch(), position.getSeq(), true);
    }

    /** From now on. */
    public static RoomPosition at(String epoch, int top) {
        return new RoomPosition(epoch, top, false);
    }
}
