package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.user.application.erasure.CertificateKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class PostgresCertificateKeys implements CertificateKeys {

    private static final String NEWEST =
            "select kid, public_key, sealed from certificate_key order by made_at desc limit 1";

    private static final String FIND =
            "select kid, public_key, sealed from certificate_key where kid = $1";

    /** Elects who makes the first. */
    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtext('veza.user.certificate_key'))";

    private static final String ADD =
            """
            insert into certificate_key (kid, public_key, sealed, made_at)
            select $1, $2, $3, now() where not exists (select from certificate_key)
            """;

    private final Pool pool;

    PostgresCertificateKeys(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Optional<Key>> newest() {
        return pool.query(NEWEST).execute().map(PostgresCertificateKeys::first);
    }

    @Override
    public Uni<Key> addFirst(Key key) {
        Tuple row =
                Tuple.of(key.kid(), Buffer.buffer(key.publicKey()), Buffer.buffer(key.sealed()));
        return pool.withTransaction(tx ->
                        tx.query(LOCK).execute().chain(() -> tx.preparedQuery(ADD).execute(row)))
                .chain(this::newest)
                .map(Optional::orElseThrow);
    }

    @Override
    public Uni<Optional<Key>> find(String kid) {
        return pool.preparedQuery(FIND).execute(Tuple.of(kid)).map(PostgresCertificateKeys::first);
    }

    private static Optional<Key> first(RowSet<Row> rows) {
        return rows.stream()
                .findFirst()
                .map(row ->
                        new Key(
                                row.getString(0),
                                row.getBuffer(1).getBytes(),
                                row.getBuffer(2).getBytes()));
    }
}
