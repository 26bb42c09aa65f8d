package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.persistence.Transactions;
import io.veza.stream.application.upload.Uploads;
import io.veza.stream.domain.upload.Upload;
import io.veza.stream.domain.upload.Usage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/** Uploads in PostgreSQL. */
@ApplicationScoped
class PostgresUploads implements Uploads {

    /** So that nobody fits two uploads into the room for one. */
    private static final String ALONE = "select pg_advisory_xact_lock(hashtextextended($1, 300))";

    private static final String ADD =
            "insert into upload ("
                    + UploadRows.COLUMNS
                    + ", created_at)"
                    + " values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)";

    private static final String USAGE =
            """
            select (select coalesce(sum(size_bytes), 0)::bigint from (
                    select size_bytes from track where artist = $1 and folder is null
                    union all select v.size_bytes from track_version v join track t on t.id = v.track
                        where t.artist = $1 and v.status <> 'FAILED'
                            and (v.id <> t.id or t.folder is not null)) file) as tracks,
                coalesce(sum(length), 0)::bigint as uploads, count(*)::int as open
            from upload where owner = $1 and not done and expires_at > $2\
            """;

    private static final String FIND =
            "select "
                    + UploadRows.COLUMNS
                    + " from upload where id = $1 and owner = $2 and expires_at > $3";

    private static final String HELD = "select 1 from upload where id = $1 and writes_until > $2";

    private static final String CLAIM =
            """
            update upload set writer = $3, writes_until = $4
            where id = $1 and received = $2 and expires_at > $5
                and (writes_until is null or writes_until <= $5)
            returning\
            """
                    + " "
                    + UploadRows.COLUMNS;

    private static final String ADVANCE =
            """
            update upload set received = $3, writes_until = $4, expires_at = $5
            where id = $1 and writer = $2 and expires_at > $6\
            """;

    private static final String FINISH =
            "update upload set done = true, writer = null, writes_until = null where id = $1";

    private static final String DROP =
            """
            update upload set expires_at = $3, writer = null, writes_until = null
            where id = $1 and owner = $2 and expires_at > $3\
            """;

    private static final String WHOLE =
            "select "
                    + UploadRows.COLUMNS
                    + """
                     from upload where not done and received = length and expires_at > $1
                        and (writes_until is null or writes_until <= $1)
                    order by id limit $2\
                    """;

    private static final String EXPIRED =
            "select id from upload where expires_at <= $1 order by expires_at limit $2";

    private static final String FORGET = "delete from upload where id = any($1)";

    private final Pool pool;
    private final Transactions transactions;
    private final Clock clock;

    PostgresUploads(Pool pool, Transactions transactions, Clock clock) {
        this.pool = pool;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Uni<Void> add(Upload upload, Consumer<Usage> rule) {
        return transactions.inTransaction(tx ->
                alone(tx, upload.owner())
                        .chain(() -> usage(tx, upload.owner()))
                        .invoke(rule)
                        .chain(() -> insert(tx, upload)));
    }

    private static Uni<Void> alone(SqlConnection tx, long owner) {
        return tx.preparedQuery(ALONE).execute(Tuple.of("upload/" + owner)).replaceWithVoid();
    }

    private Uni<Void> insert(SqlConnection tx, Upload upload) {
        return tx.preparedQuery(ADD)
                .execute(UploadRows.values(upload, clock.instant()))
                .replaceWithVoid();
    }

    @Override
    public Uni<Usage> usage(long owner) {
        return usage(pool, owner);
    }

    private Uni<Usage> usage(SqlClient client, long owner) {
        return client.preparedQuery(USAGE)
                .execute(Tuple.of(owner, now()))
                .map(rows -> usage(rows.iterator().next()));
    }

    private static Usage usage(Row row) {
        return new Usage(row.getLong("tracks"), row.getLong("uploads"), row.getInteger("open"));
    }

    @Override
    public Uni<Optional<Upload>> find(long id, long owner) {
        return run(FIND, Tuple.of(id, owner, now())).map(PostgresUploads::first);
    }

    @Override
    public Uni<Boolean> isHeld(long id) {
        return run(HELD, Tuple.of(id, now())).map(rows -> rows.size() > 0);
    }

    @Override
    public Uni<Optional<Upload>> claim(long id, long received, String writer, Instant until) {
        return run(CLAIM, Tuple.of(id, received, writer, Sql.time(until), now()))
                .map(PostgresUploads::first);
    }

    @Override
    public Uni<Boolean> advance(Upload upload, String writer, Instant until) {
        return run(
                        ADVANCE,
                        Tuple.of(
                                upload.id(),
                                writer,
                                upload.received(),
                                Sql.time(until),
                                Sql.time(upload.expiresAt()),
                                now()))
                .map(rows -> rows.rowCount() > 0);
    }

    @Override
    public Uni<Void> finish(long id) {
        return run(FINISH, Tuple.of(id)).replaceWithVoid();
    }

    @Override
    public Uni<Boolean> drop(long id, long owner) {
        return run(DROP, Tuple.of(id, owner, now())).map(rows -> rows.rowCount() > 0);
    }

    @Override
    public Uni<List<Upload>> whole(int most) {
        return run(WHOLE, Tuple.of(now(), most)).map(UploadRows::read);
    }

    @Override
    public Uni<List<Long>> expired(int most) {
        return run(EXPIRED, Tuple.of(now(), most))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> row.getLong("id"))
                                .toList());
    }

    @Override
    public Uni<Void> forget(List<Long> ids) {
        return run(FORGET, Tuple.of(ids.toArray(Long[]::new))).replaceWithVoid();
    }

    private OffsetDateTime now() {
        return Sql.time(clock.instant());
    }

    private static Optional<Upload> first(RowSet<Row> rows) {
        return UploadRows.read(rows).stream().findFirst();
    }

    private Uni<RowSet<Row>> run(String sql, Tuple values) {
        return pool.preparedQuery(sql).execute(values);
    }
}
