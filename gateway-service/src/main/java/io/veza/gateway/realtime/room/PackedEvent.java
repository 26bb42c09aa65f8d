package io.veza.gateway.realtime.room;

import com.google.protobuf.InvalidProtocolBufferException;
import io.veza.gateway.realtime.wire.Subprotocol;
import io.veza.proto.chat.v1.RoomEvent;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is kept for those who come late: as few bytes as it has on the wire. When
 * everybody comes back at once there are hundreds of thousands of them, each a fifth of what it
 * takes unpacked.
 */
record PackedEvent(int seq, @Nullable Long owner, byte[] bytes) implements OwnForm {

    static PackedEvent of(RoomEventFrame frame) {
        return new PackedEvent(frame.seq(), frame.owner(), frame.event().toByteArray());
    }

    RoomEventFrame unpack() {
        try {
            return new RoomEventFrame(RoomEvent.parseFrom(bytes));
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("packed by us, and not readable", e);
        }
    }

    @Override
    public byte[] payloadFor(long user, Subprotocol subprotocol) {
        return unpack().payloadFor(user, subprotocol);
    }
}
