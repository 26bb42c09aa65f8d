package io.veza.chat.adapter.postgres;

import io.vertx.mutiny.sqlclient.Row;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.room.Head;
import io.veza.chat.domain.room.Room;
import io.veza.chat.domain.room.RoomName;
import io.veza.chat.domain.room.Topic;
import io.veza.chat.domain.room.Visibility;

/** Rows of room and room_head. */
final class RoomRows {

    static final String ROOM = "r.id, r.name, r.topic, r.visibility, r.owner_id, r.created_at";
    static final String HEAD =
            "h.room_id, h.epoch, h.top, h.messages, h.members, h.active_at as head_active_at";

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
                row.getOffsetDateTime("created_at").toInstant());
    }

    static Head head(Row row) {
        return new Head(
                row.getString("epoch"),
                row.getInteger("top"),
                row.getInteger("messages"),
                row.getInteger("members"),
                Sql.instant(row.getOffsetDateTime("head_active_at")));
    }

    static RoomView view(Row row) {
        return new RoomView(room(row), head(row), row.getBoolean("joined"));
    }

    static short column(Visibility visibility) {
        return visibility == Visibility.PUBLIC ? PUBLIC : PRIVATE;
    }
}
