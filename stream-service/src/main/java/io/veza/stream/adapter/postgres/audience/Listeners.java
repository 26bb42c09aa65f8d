package io.veza.stream.adapter.postgres.audience;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.application.listen.ListenSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.StreamSupport;

/** The rows of whoever listens, held while something is added. */
@ApplicationScoped
class Listeners {

    private static final String HOLD =
            """
            insert into listener (person) values ($1)
            on conflict (person) do update set person = excluded.person
            returning keep_history, listens\
            """;

    private static final String ADD =
            "update listener set listens = listens + $2 where person = $1";

    Uni<ListenSettings> hold(SqlConnection tx, long person) {
        return tx.preparedQuery(HOLD).execute(Tuple.of(person)).map(Listeners::settings);
    }

    Uni<Void> add(SqlConnection tx, long person, int more) {
        return more == 0
                ? Uni.createFrom().voidItem()
                : tx.preparedQuery(ADD).execute(Tuple.of(person, more)).replaceWithVoid();
    }

    static ListenSettings settings(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row ->
                        new ListenSettings(
                                row.getBoolean("keep_history"), row.getInteger("listens")))
                .findFirst()
                .orElse(ListenSettings.DEFAULT);
    }
}
