package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.message.Messages;
import io.veza.chat.domain.message.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** History by keyset: each page is one range of one index. */
@ApplicationScoped
class PostgresMessages implements Messages {

    private static final String SELECT =
            "select " + MessageRows.COLUMNS + " from message m where m.room_id = $1";
    private static final String BEFORE =
            SELECT + " and m.seq < $2 order by m.room_id desc, m.seq desc limit $3";
    private static final String AFTER =
            SELECT + " and m.seq > $2 order by m.room_id, m.seq limit $3";

    private final Database database;

    PostgresMessages(Database database) {
        this.database = database;
    }

    @Override
    public Uni<List<Message>> before(long room, int seq, int limit) {
        return page(BEFORE, room, seq, limit).map(List::reversed);
    }

    @Override
    public Uni<List<Message>> after(long room, int seq, int limit) {
        return page(AFTER, room, seq, limit);
    }

    private Uni<List<Message>> page(String query, long room, int seq, int limit) {
        return database.list(query, Tuple.of(room, seq, limit), MessageRows::message);
    }
}
