package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.persistence.EventLog;
import io.veza.platform.persistence.NewEvent;
import io.veza.platform.persistence.Transactions;
import io.veza.proto.stream.v1.PortraitChanged;
import io.veza.stream.application.portrait.Portraits;
import io.veza.stream.domain.portrait.Portrait;
import io.veza.stream.domain.portrait.PortraitKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Pictures of people in PostgreSQL. */
@ApplicationScoped
class PostgresPortraits implements Portraits {

    /** Of two changes at the same time the second finds what the first has shown. */
    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('portrait/' || $1, 0))";

    private static final String SINCE =
            "select count(*)::int from portrait where owner = $1 and created_at > $2";

    private static final String ERASE =
            """
            update portrait set erased_at = $3
            where owner = $1 and kind = $2 and erased_at is null returning id\
            """;

    private static final String SHOW =
            "insert into portrait (id, owner, kind, key, created_at) values ($1, $2, $3, $4, $5)";

    private static final String ERASED =
            "select id, key from portrait where erased_at is not null and not swept order by id limit $1";

    private static final String SWEPT = "update portrait set swept = true where id = any($1)";

    private static final String FORGET = "delete from portrait where swept and created_at < $1";

    private final Pool pool;
    private final Transactions transactions;
    private final EventLog log;
    private final Clock clock;

    PostgresPortraits(Pool pool, Transactions transactions, EventLog log, Clock clock) {
        this.pool = pool;
        this.transactions = transactions;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Uni<Integer> since(long owner, Instant since) {
        return pool.preparedQuery(SINCE)
                .execute(Tuple.of(owner, Sql.time(since)))
                .map(rows -> rows.iterator().next().getInteger(0));
    }

    @Override
    public Uni<Void> show(Portrait shown) {
        Tuple row =
                Tuple.of(
                        shown.id(),
                        shown.owner(),
                        shown.kind().name(),
                        shown.key(),
                        Sql.time(shown.createdAt()));
        return transactions.inTransaction(tx ->
                erase(tx, shown.owner(), shown.kind())
                        .chain(() -> tx.preparedQuery(SHOW).execute(row))
                        .chain(() -> tell(tx, shown.owner(), shown.kind(), shown.address())));
    }

    @Override
    public Uni<Void> hide(long owner, PortraitKind kind) {
        return transactions.inTransaction(tx ->
                erase(tx, owner, kind)
                        .chain(there ->
                                there ? tell(tx, owner, kind, "") : Uni.createFrom().voidItem()));
    }

    private Uni<Boolean> erase(SqlConnection tx, long owner, PortraitKind kind) {
        Tuple living = Tuple.of(owner, kind.name(), Sql.time(clock.instant()));
        return tx.preparedQuery(LOCK)
                .execute(Tuple.of(Long.toString(owner)))
                .chain(() -> tx.preparedQuery(ERASE).execute(living))
                .map(rows -> rows.size() > 0);
    }

    private Uni<Void> tell(SqlConnection tx, long owner, PortraitKind kind, String address) {
        PortraitChanged payload =
                PortraitChanged.newBuilder()
                        .setUser(owner)
                        .setKind(PortraitChanged.Kind.valueOf(kind.name()))
                        .setAddress(address)
                        .build();
        return log.append(
                tx,
                List.of(
                        new NewEvent(
                                "portrait/" + owner,
                                "veza.stream.portrait.changed",
                                payload,
                                owner)));
    }

    @Override
    public Uni<Map<Long, String>> erased(int most) {
        return pool.preparedQuery(ERASED)
                .execute(Tuple.of(most))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .collect(
                                        Collectors.toMap(
                                                row -> row.getLong(0),
                                                row -> Portrait.folder(row.getString(1)))));
    }

    /** A row tells for a day that one was shown. */
    @Override
    public Uni<Void> forget(List<Long> ids) {
        Instant dayAgo = clock.instant().minus(Duration.ofDays(1));
        return pool.preparedQuery(SWEPT)
                .execute(Tuple.of(ids.toArray(Long[]::new)))
                .chain(() -> pool.preparedQuery(FORGET).execute(Tuple.of(Sql.time(dayAgo))))
                .replaceWithVoid();
    }
}
