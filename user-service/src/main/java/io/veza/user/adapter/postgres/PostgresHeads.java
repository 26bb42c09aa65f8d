package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.user.application.audit.Heads;
import io.veza.user.domain.audit.Head;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class PostgresHeads implements Heads {

    private static final String NEWEST =
            "select seq, hash, at, kid, signature from audit_head order by seq desc limit $1";
    private static final String ADD =
            """
            insert into audit_head (seq, hash, at, kid, signature) values ($1, $2, $3, $4, $5)
            on conflict do nothing
            """;

    private final Pool pool;

    PostgresHeads(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Optional<Head>> last() {
        return newest(1).map(heads -> heads.stream().findFirst());
    }

    @Override
    public Uni<List<Head>> newest(int most) {
        return pool.preparedQuery(NEWEST)
                .execute(Tuple.of(most))
                .map(rows -> rows.stream().map(PostgresHeads::head).toList());
    }

    @Override
    public Uni<Void> add(Head head) {
        Tuple row =
                Tuple.of(
                        head.seq(),
                        Buffer.buffer(head.hash()),
                        AuditRows.time(head.at()),
                        head.kid(),
                        Buffer.buffer(head.signature()));
        return pool.preparedQuery(ADD).execute(row).replaceWithVoid();
    }

    private static Head head(Row row) {
        return new Head(
                row.getLong("seq"),
                row.getBuffer("hash").getBytes(),
                row.getOffsetDateTime("at").toInstant(),
                row.getString("kid"),
                row.getBuffer("signature").getBytes());
    }
}
