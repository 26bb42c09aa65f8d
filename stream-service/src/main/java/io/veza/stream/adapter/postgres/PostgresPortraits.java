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
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Pictures of people in PostgreSQL. */
@ApplicationScoped
class PostgresPortraits implements Portraits {

    /** Of two changes at the same time the second finds what the first has shown. */
    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('portrait/' || $1, 0))";

    private static final String ERASE =
            """
            update portrait set erased_at = $3
            where owner = $1 and kind = $2 and erased_at is null returning id\
            """;

    private static final String SHOW =
            "insert into portrait (id, owner, kind, key, created_at) values ($1, $2, $3, $4, $5)";

    private final PaintingRows rows;
    private final Transactions transactions;
    private final EventLog log;
    private final Clock clock;

    PostgresPortraits(Pool pool, Transactions transactions, EventLog log, Clock clock) {
        this.rows = new PaintingRows(pool, clock, "portrait", "erased_at is not null");
        this.transactions = transactions;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Uni<Integer> since(long owner, Instant since) {
        return rows.since(owner, since);
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
                .map(gone -> gone.size() > 0);
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
        return rows.erased(most, Portrait::folder);
    }

    @Override
    public Uni<Void> forget(List<Long> ids) {
        return rows.forget(ids);
    }
}
