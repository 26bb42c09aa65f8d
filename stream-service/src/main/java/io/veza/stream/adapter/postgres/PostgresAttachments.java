package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.application.attachment.Attachments;
import io.veza.stream.domain.attachment.Attachment;
import io.veza.stream.domain.attachment.AttachmentKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Attachments in PostgreSQL. */
@ApplicationScoped
class PostgresAttachments implements Attachments {

    private static final String ADD =
            "insert into attachment ("
                    + AttachmentRows.COLUMNS
                    + ") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)";

    private static final String FIND =
            "select "
                    + AttachmentRows.COLUMNS
                    + " from attachment where key = $1 and erased_at is null";

    private static final String UPLOADED =
            "select coalesce(sum(size_bytes), 0)::bigint from attachment where owner = $1 and"
                    + " created_at > $2";

    private static final String DESCRIBE =
            "update attachment set description = $3 where id = $1 and owner = $2"
                    + " and claim is null and erased_at is null returning "
                    + AttachmentRows.COLUMNS;

    private static final String DROP =
            "update attachment set erased_at = $3 where id = $1 and owner = $2 and claim is null";

    private static final String USED =
            "select 1 from attachment where id = $1 and owner = $2 and claim is not null";

    private static final String EXPIRE =
            """
            update attachment set erased_at = $3
            where message is null and erased_at is null and created_at < $1
                and (claim is null or claimed_at < $2)
                and (held_until is null or held_until < $3)\
            """;

    private static final String ERASED =
            "select id, key from attachment where erased_at is not null order by id limit $1";

    private static final String FORGET = "delete from attachment where id = any($1)";

    private final Pool pool;
    private final AttachmentClaims claims;
    private final Clock clock;

    PostgresAttachments(Pool pool, AttachmentClaims claims, Clock clock) {
        this.pool = pool;
        this.claims = claims;
        this.clock = clock;
    }

    @Override
    public Uni<Void> add(Attachment attachment) {
        return run(ADD, AttachmentRows.values(attachment)).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Attachment>> find(AttachmentKey key) {
        return run(FIND, Tuple.of(key.value())).map(PostgresAttachments::first);
    }

    @Override
    public Uni<Long> uploadedSince(long owner, Instant since) {
        return run(UPLOADED, Tuple.of(owner, Sql.time(since)))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    @Override
    public Uni<Optional<Attachment>> describe(long id, long owner, String description) {
        return run(DESCRIBE, Tuple.of(id, owner, description)).map(PostgresAttachments::first);
    }

    /** What is not there, or not the owner's, is dropped already. */
    @Override
    public Uni<Boolean> drop(long id, long owner) {
        return run(DROP, Tuple.of(id, owner, Sql.time(clock.instant())))
                .chain(dropped ->
                        dropped.rowCount() > 0
                                ? Uni.createFrom().item(true)
                                : run(USED, Tuple.of(id, owner)).map(used -> used.size() == 0));
    }

    @Override
    public Uni<Claimed> claim(List<Long> ids, Holder holder) {
        return claims.claim(ids, holder);
    }

    @Override
    public Uni<Void> release(long owner, String claim) {
        return claims.release(owner, claim);
    }

    @Override
    public Uni<Void> expire(Instant unsentBefore, Instant claimedBefore) {
        return run(
                        EXPIRE,
                        Tuple.of(
                                Sql.time(unsentBefore),
                                Sql.time(claimedBefore),
                                Sql.time(clock.instant())))
                .replaceWithVoid();
    }

    @Override
    public Uni<Map<Long, AttachmentKey>> erased(int most) {
        return run(ERASED, Tuple.of(most))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .collect(
                                        Collectors.toMap(
                                                row -> row.getLong("id"),
                                                row -> new AttachmentKey(row.getString("key")))));
    }

    @Override
    public Uni<Void> forget(List<Long> ids) {
        return run(FORGET, Tuple.of(ids.toArray(Long[]::new))).replaceWithVoid();
    }

    private static Optional<Attachment> first(RowSet<Row> rows) {
        return AttachmentRows.read(rows).stream().findFirst();
    }

    private Uni<RowSet<Row>> run(String sql, Tuple values) {
        return pool.preparedQuery(sql).execute(values);
    }
}
