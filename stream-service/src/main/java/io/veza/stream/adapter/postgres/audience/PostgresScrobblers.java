package io.veza.stream.adapter.postgres.audience;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.persistence.Transactions;
import io.veza.stream.adapter.postgres.Sql;
import io.veza.stream.application.scrobbler.Scrobblers;
import io.veza.stream.domain.scrobbler.Scrobbler;
import io.veza.stream.domain.scrobbler.ScrobblerService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Where listens are sent, in PostgreSQL. */
@ApplicationScoped
class PostgresScrobblers implements Scrobblers {

    private static final String COLUMNS =
            """
            s.person, s.service, s.name, s.since, s.failure,
            (select count(*)::int from scrobble w
                where w.person = s.person and w.service = s.service) as waiting\
            """;

    private static final String OF =
            "select " + COLUMNS + " from scrobbler s where s.person = $1 order by s.service";

    private static final String PUT =
            """
            insert into scrobbler as s (person, service, name, sealed, since)
            values ($1, $2, $3, $4, $5)
            on conflict (person, service) do update set name = excluded.name,
                sealed = excluded.sealed, since = excluded.since, failure = null
            returning\
            """
                    + " "
                    + COLUMNS;

    private static final String DUE =
            "update scrobble set due_at = $3, attempts = 0 where person = $1 and service = $2";

    private static final String DELETE = "delete from scrobbler where person = $1 and service = $2";

    private final Pool pool;
    private final Transactions transactions;
    private final ScrobbleOutbox outbox;
    private final Clock clock;

    PostgresScrobblers(Pool pool, Transactions transactions, ScrobbleOutbox outbox, Clock clock) {
        this.pool = pool;
        this.transactions = transactions;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Uni<List<Scrobbler>> of(long person) {
        return pool.preparedQuery(OF)
                .execute(Tuple.of(person))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(PostgresScrobblers::scrobbler)
                                .toList());
    }

    private static Scrobbler scrobbler(Row row) {
        String failure = row.getString("failure");
        return new Scrobbler(
                row.getLong("person"),
                ScrobblerService.valueOf(row.getString("service")),
                row.getString("name"),
                row.getOffsetDateTime("since").toInstant(),
                row.getInteger("waiting"),
                failure == null ? null : Scrobbler.Failure.valueOf(failure));
    }

    @Override
    public Uni<Scrobbler> put(long person, ScrobblerService service, String name, byte[] sealed) {
        OffsetDateTime now = Sql.time(clock.instant());
        return transactions.inTransaction(tx ->
                tx.preparedQuery(DUE)
                        .execute(Tuple.of(person, service.name(), now))
                        .chain(() ->
                                tx.preparedQuery(PUT)
                                        .execute(
                                                Tuple.of(
                                                        person,
                                                        service.name(),
                                                        name,
                                                        Buffer.buffer(sealed),
                                                        now)))
                        .map(rows -> scrobbler(rows.iterator().next())));
    }

    @Override
    public Uni<Boolean> delete(long person, ScrobblerService service) {
        return pool.preparedQuery(DELETE)
                .execute(Tuple.of(person, service.name()))
                .map(rows -> rows.rowCount() > 0);
    }

    @Override
    public Uni<Optional<Batch>> take(int most, Duration lease) {
        return transactions.inTransaction(tx -> outbox.take(tx, most, lease));
    }

    @Override
    public Uni<Void> done(Batch batch) {
        return transactions.inTransaction(tx -> outbox.done(tx, batch));
    }

    @Override
    public Uni<Void> later(Batch batch, Duration after) {
        Instant due = clock.instant().plus(after);
        return transactions.inTransaction(tx -> outbox.postpone(tx, batch, due));
    }

    @Override
    public Uni<Void> refused(Batch batch) {
        return transactions.inTransaction(tx -> outbox.stop(tx, batch));
    }
}
