package io.veza.chat.adapter.postgres;

import com.google.protobuf.InvalidProtocolBufferException;
import io.vertx.mutiny.sqlclient.Row;
import io.veza.chat.adapter.GovernanceWire;
import io.veza.chat.domain.log.GovernanceEvent;
import io.veza.chat.domain.log.GovernanceEvent.MemberUpdated;
import io.veza.chat.domain.log.GovernanceEvent.MessagesDeleted;
import io.veza.chat.domain.log.GovernanceEvent.RoleCreated;
import io.veza.chat.domain.log.GovernanceEvent.RoleDeleted;
import io.veza.chat.domain.log.GovernanceEvent.RoleUpdated;
import io.veza.chat.domain.log.GovernanceEvent.RoomUpdated;
import io.veza.proto.chat.v1.RoomEvent;
import java.util.List;

/** Rows of room_event that are about the room's own order; what they say is in their detail. */
final class GovernanceRows {

    private static final short ROLE_CREATED = 30;
    private static final short ROLE_UPDATED = 31;
    private static final short ROLE_DELETED = 32;
    private static final short MEMBER_UPDATED = 33;
    private static final short ROOM_UPDATED = 34;
    private static final short MESSAGES_DELETED = 35;

    private GovernanceRows() {}

    static boolean holds(short type) {
        return type >= ROLE_CREATED && type <= MESSAGES_DELETED;
    }

    static GovernanceEvent event(short type, long room, int seq, long user, Row row) {
        RoomEvent detail = detail(row);
        return switch (type) {
            case ROLE_CREATED -> new RoleCreated(room, seq, user, GovernanceWire.role(detail));
            case ROLE_UPDATED -> new RoleUpdated(room, seq, user, GovernanceWire.role(detail));
            case ROLE_DELETED -> new RoleDeleted(room, seq, user, GovernanceWire.role(detail));
            case MEMBER_UPDATED ->
                    new MemberUpdated(room, seq, user, GovernanceWire.standing(detail));
            case ROOM_UPDATED -> new RoomUpdated(room, seq, user, GovernanceWire.settings(detail));
            case MESSAGES_DELETED ->
                    new MessagesDeleted(room, seq, user, detail.getDeletedList(), List.of());
            default -> throw new IllegalStateException("room_event of unknown type " + type);
        };
    }

    static short type(GovernanceEvent event) {
        return switch (event) {
            case RoleCreated _ -> ROLE_CREATED;
            case RoleUpdated _ -> ROLE_UPDATED;
            case RoleDeleted _ -> ROLE_DELETED;
            case MemberUpdated _ -> MEMBER_UPDATED;
            case RoomUpdated _ -> ROOM_UPDATED;
            case MessagesDeleted _ -> MESSAGES_DELETED;
        };
    }

    static RoomEvent detail(Row row) {
        try {
            return RoomEvent.parseFrom(row.getBuffer("detail").getBytes());
        } catch (InvalidProtocolBufferException broken) {
            throw new IllegalStateException("room_event with unreadable detail", broken);
        }
    }
}
