package io.veza.chat.adapter.postgres;

import io.vertx.mutiny.sqlclient.Row;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.room.Head;
import io.veza.chat.domain.room.Room;
import io.veza.chat.domain.room.RoomKind;
import io.veza.chat.domain.room.RoomName;
import io.veza.chat.domain.room.Rules;
import io.veza.chat.domain.room.Topic;
import io.veza.chat.domain.room.Visibility;

/** Rows of room and room_head. */
final class RoomRows {

    static final String ROOM =
            "r.id, r.name, r.topic, r.visibility, r.owner_id, r.created_at, r.kind";
    static final String HEAD =
            "h.room_id, h.epoch, h.top, h.messages, h.members, h.active_at as head_active_at,"
                    + " h.slow_mode_seconds, h.archived_at, h.receipts,"
                    + " case when h.guarded_until > now() then h.guarded_until end as guarded_until";

    private static final short PUBLIC = 1;
    private static final short PRIVATE = 2;

    private RoomRows() {}

    static Room room(Row row) {
        return new Room(
                row.getLong("id"),
                new RoomName(row.getString("name")),
                new Topic(row.getString("topic")),
                row.getShort("visibility") == PUBLIC ? Visibility.PUBLIC : Visibility.PRIVATE,
                row.getLong("owner_id"),
                row.getOffsetDateTime("created_at").toInstant(),
                kind(row.getShort("kind")),
                rules(row));
    }

    static Head head(Row row) {
        return new Head(
                row.getString("epoch"),
                row.getInteger("top"),
                row.getInteger("messages"),
                row.getInteger("members"),
                Sql.instant(row.getOffsetDateTime("head_active_at")));
    }

    /** As somebody sees it; needs {@link StandingRows#COLUMNS} too. */
    static RoomView view(long user, Row row) {
        Room room = room(row);
        return new RoomView(room, head(row), StandingRows.standing(room, user, row));
    }

    static Rules rules(Row row) {
        return new Rules(
                row.getInteger("slow_mode_seconds"),
                Sql.instant(row.getOffsetDateTime("archived_at")),
                Sql.instant(row.getOffsetDateTime("guarded_until")),
                row.getBoolean("receipts"));
    }

    static RoomKind kind(short column) {
        return switch (column) {
            case 2 -> RoomKind.DIRECT;
            case 3 -> RoomKind.GROUP;
            default -> RoomKind.ROOM;
        };
    }

    static short column(RoomKind kind) {
        return switch (kind) {
            case ROOM -> 1;
            case DIRECT -> 2;
            case GROUP -> 3;
        };
    }

    static short column(Visibility visibility) {
        return visibility == Visibility.PUBLIC ? PUBLIC : PRIVATE;
    }
}
