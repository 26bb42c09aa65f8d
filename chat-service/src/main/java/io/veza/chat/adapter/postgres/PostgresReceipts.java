package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.reading.Receipts;
import io.veza.chat.domain.reading.Receipt;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** How far people let others know that they have read. */
@ApplicationScoped
class PostgresReceipts implements Receipts {

    private static final String PLACE =
            "select seq from message where room_id = $1 and id = $2 and deleted_at is null";

    private static final String FROM =
            """
            select m.user_id, s.receipt from member m
            join read_state s on s.room_id = m.room_id and s.user_id = m.user_id
            left join person p on p.user_id = m.user_id
            where m.room_id = $1 and s.receipt >= $2 and coalesce(p.receipts, true)
            order by m.room_id, m.user_id limit $3\
            """;

    private static final String GIVEN = "select receipts from person where user_id = $1";

    private static final String GIVE =
            """
            insert into person (user_id, receipts) values ($1, $2)
            on conflict (user_id) do update set receipts = excluded.receipts\
            """;

    private final Database database;

    PostgresReceipts(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Optional<Integer>> placeOf(long room, long message) {
        return database.list(PLACE, Tuple.of(room, message), row -> row.getInteger(0))
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<List<Receipt>> from(long room, int seq, int limit) {
        return database.list(
                FROM,
                Tuple.of(room, seq, limit),
                row -> new Receipt(room, row.getLong(0), row.getInteger(1)));
    }

    @Override
    public Uni<Boolean> givenBy(long user) {
        return database.list(GIVEN, Tuple.of(user), row -> row.getBoolean(0))
                .map(found -> found.isEmpty() || found.getFirst());
    }

    @Override
    public Uni<Void> give(long user, boolean given) {
        return database.run(GIVE, Tuple.of(user, given));
    }
}
