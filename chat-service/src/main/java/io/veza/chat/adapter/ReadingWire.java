package io.veza.chat.adapter;

import io.veza.chat.domain.reading.Level;
import io.veza.chat.domain.reading.Notifications;
import io.veza.chat.domain.reading.ReadState;
import io.veza.chat.domain.reading.Receipt;
import io.veza.proto.chat.v1.ReadingPreferences;

/** How far people have read, and what they want to be told, as protobuf. */
public final class ReadingWire {

    private ReadingWire() {}

    public static io.veza.proto.chat.v1.ReadState state(ReadState state) {
        return io.veza.proto.chat.v1.ReadState.newBuilder()
                .setRoom(state.room())
                .setSeq(state.seq())
                .setUnread(state.unread())
                .setMentions(state.mentions())
                .build();
    }

    public static io.veza.proto.chat.v1.Notifications notifications(
            long room, Notifications wanted) {
        var wire = io.veza.proto.chat.v1.Notifications.newBuilder().setRoom(room);
        if (wanted.now() != Level.USUAL) {
            wire.setLevelValue(wanted.now().number());
        }
        if (wanted.passing() != null) {
            wire.setUntil(RoomWire.timestamp(wanted.passing().until()));
        }
        return wire.build();
    }

    public static Level level(io.veza.proto.chat.v1.Notifications.Level level) {
        return Level.of(level.getNumber());
    }

    public static io.veza.proto.chat.v1.Receipt receipt(Receipt receipt) {
        return io.veza.proto.chat.v1.Receipt.newBuilder()
                .setRoom(receipt.room())
                .setUser(receipt.user())
                .setSeq(receipt.seq())
                .build();
    }

    public static ReadingPreferences preferences(boolean receipts) {
        return ReadingPreferences.newBuilder().setReceipts(receipts).build();
    }
}
