package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.search.FoundMessages;
import io.veza.chat.application.search.Match;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class PostgresFoundMessages implements FoundMessages {

    private static final String LOAD =
            "select "
                    + MessageRows.COLUMNS
                    + ", r.name as room_name from unnest($1::bigint[], $2::int[]) as f (room_id, seq)"
                    + " join message m on m.room_id = f.room_id and m.seq = f.seq"
                    + " join room r on r.id = m.room_id";

    private final Database database;

    PostgresFoundMessages(Database database) {
        this.database = database;
    }

    @Override
    public Uni<List<Found>> load(List<Match> matches) {
        Columns<Match> columns = new Columns<>(matches);
        return database.list(
                LOAD,
                Tuple.of(columns.longs(Match::room), columns.ints(Match::seq)),
                PostgresFoundMessages::found);
    }

    private static Found found(Row row) {
        return new Found(MessageRows.message(row), row.getString("room_name"));
    }
}
