package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.user.application.audit.HeadKeys;
import io.veza.user.domain.audit.HeadKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class PostgresHeadKeys implements HeadKeys {

    private static final String ALL =
            "select kid, public_key, wrapped, since from audit_key order by since desc";

    /** Of several nodes at once only one finds none, because the others wait for its lock. */
    private static final String LOCK = "lock table audit_key in share row exclusive mode";

    private static final String ADD_FIRST =
            """
            insert into audit_key (kid, public_key, wrapped, since)
            select $1, $2, $3, $4 where not exists (select from audit_key)
            """;

    private final Pool pool;

    PostgresHeadKeys(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Optional<HeadKey>> latest() {
        return all().map(keys -> keys.stream().findFirst());
    }

    @Override
    public Uni<HeadKey> addFirst(HeadKey key) {
        Tuple row =
                Tuple.of(
                        key.kid(),
                        Buffer.buffer(key.publicKey()),
                        Buffer.buffer(key.wrapped()),
                        AuditRows.time(key.since()));
        return pool.withTransaction(tx ->
                        tx.query(LOCK)
                                .execute()
                                .chain(() -> tx.preparedQuery(ADD_FIRST).execute(row)))
                .chain(this::latest)
                .map(Optional::orElseThrow);
    }

    @Override
    public Uni<List<HeadKey>> all() {
        return pool.query(ALL)
                .execute()
                .map(rows -> rows.stream().map(PostgresHeadKeys::key).toList());
    }

    private static HeadKey key(Row row) {
        return new HeadKey(
                row.getString("kid"),
                row.getBuffer("public_key").getBytes(),
                row.getBuffer("wrapped").getBytes(),
                row.getOffsetDateTime("since").toInstant());
    }
}
