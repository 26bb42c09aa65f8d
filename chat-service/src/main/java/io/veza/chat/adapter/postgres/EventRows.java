package io.veza.chat.adapter.postgres;

import io.vertx.mutiny.sqlclient.Row;
import io.veza.chat.domain.log.RoomEvent;
import io.veza.chat.domain.log.RoomEvent.MemberJoined;
import io.veza.chat.domain.log.RoomEvent.MemberLeft;
import io.veza.chat.domain.log.RoomEvent.MessageCreated;

/** Rows of room_event, joined with the message they are about. */
final class EventRows {

    private static final short MESSAGE_CREATED = 1;
    private static final short MEMBER_JOINED = 2;
    private static final short MEMBER_LEFT = 3;

    private EventRows() {}

    static RoomEvent event(long room, Row row) {
        int seq = row.getInteger("event_seq");
        long user = row.getLong("user_id");
        short type = row.getShort("type");
        return switch (type) {
            case MESSAGE_CREATED -> new MessageCreated(MessageRows.message(row));
            case MEMBER_JOINED -> new MemberJoined(room, seq, user);
            case MEMBER_LEFT -> new MemberLeft(room, seq, user);
            default -> throw new IllegalStateException("room_event of unknown type " + type);
        };
    }

    static short type(RoomEvent event) {
        return switch (event) {
            case MessageCreated _ -> MESSAGE_CREATED;
            case MemberJoined _ -> MEMBER_JOINED;
            case MemberLeft _ -> MEMBER_LEFT;
        };
    }
}
