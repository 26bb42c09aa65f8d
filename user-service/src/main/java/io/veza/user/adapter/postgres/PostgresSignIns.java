package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.user.application.alert.SignIns;
import io.veza.user.domain.alert.History;
import io.veza.user.domain.alert.SignIn;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class PostgresSignIns implements SignIns {

    private static final String BEFORE =
            """
            select s.client, s.system, s.network, s.country, s.city, s.latitude, s.longitude,
                   s.started_at
              from session s
              left join sign_in_alert a on a.session = s.id
             where s.account = $1 and s.id < $2 and a.verdict is distinct from 'NOT_MINE'
             order by s.id desc
             limit $3
            """;

    private final Pool pool;

    PostgresSignIns(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<History> before(long account, long session, int atMost) {
        return pool.preparedQuery(BEFORE)
                .execute(Tuple.of(account, session, atMost))
                .map(rows -> new History(rows.stream().map(PostgresSignIns::signIn).toList()));
    }

    static SignIn signIn(Row row) {
        return new SignIn(row.getOffsetDateTime("started_at").toInstant(), OriginRows.origin(row));
    }
}
