package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlResult;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.user.application.session.PastSessions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;

/** One statement a batch, past Hibernate; refresh tokens go by the cascade. */
@ApplicationScoped
class PostgresPastSessions implements PastSessions {

    /** {@code least} passes over nulls. Rows another node is deleting are skipped. */
    private static final String FORGET =
            """
            with past as materialized (
                select id
                  from session
                 where least(ended_at, expires_at) < $1
                 order by least(ended_at, expires_at)
                 limit $2
                   for update skip locked
            )
            delete from session s using past where s.id = past.id
            """;

    private final Pool pool;

    PostgresPastSessions(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Integer> forget(Instant horizon, int atMost) {
        return pool.preparedQuery(FORGET)
                .execute(Tuple.of(horizon.atOffset(ZoneOffset.UTC), atMost))
                .map(SqlResult::rowCount);
    }
}
