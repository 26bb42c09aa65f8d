package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.event.Events;
import io.veza.chat.domain.log.RoomEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads rooms' logs. */
@ApplicationScoped
class PostgresEvents implements Events {

    private static final String AFTER =
            "select e.seq as event_seq, e.type, e.user_id, e.emoji, e.subject_id, e.detail, "
                    + MessageRows.COLUMNS
                    + " from room_event e"
                    + " left join message m on m.room_id = $1 and m.seq = coalesce(e.message_seq, e.seq)"
                    + " where e.room_id = $1 and e.seq > $2"
                    + " order by e.room_id, e.seq limit $3";

    private final Database database;

    PostgresEvents(Database database) {
        this.database = database;
    }

    @Override
    public Uni<List<RoomEvent>> after(long room, int seq, int limit) {
        return database.list(AFTER, Tuple.of(room, seq, limit), row -> EventRows.event(room, row));
    }
}
