package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.user.application.load.LoadUser;
import io.veza.user.application.load.LoadUsers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Thousands of rows by two statements, past Hibernate. No events are written: nobody should read of
 * ten thousand arrivals that are no people.
 */
@ApplicationScoped
class PostgresLoadUsers implements LoadUsers {

    private static final String ACCOUNTS =
            """
            insert into account (id, handle, email, display_name, role, created_at)
            select id, 'load-' || id, 'load-' || id || '@load.invalid', 'Load ' || id, 'USER', $2
              from unnest($1::bigint[]) as id
            """;

    private static final String SESSIONS =
            """
            insert into session (id, account, started_at, expires_at)
            select session, account, $3, $4
              from unnest($1::bigint[], $2::bigint[]) as made (session, account)
            """;

    private final Pool pool;

    PostgresLoadUsers(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> add(List<LoadUser> people, Instant now, Instant expiresAt) {
        Long[] users = column(people, LoadUser::user);
        Long[] sessions = column(people, LoadUser::session);
        Tuple account = Tuple.of(users, utc(now));
        Tuple session = Tuple.of(sessions, users, utc(now), utc(expiresAt));
        return pool.withTransaction(connection -> insert(connection, account, session));
    }

    private static Uni<Void> insert(SqlConnection connection, Tuple account, Tuple session) {
        return connection
                .preparedQuery(ACCOUNTS)
                .execute(account)
                .chain(() -> connection.preparedQuery(SESSIONS).execute(session))
                .replaceWithVoid();
    }

    private static Long[] column(List<LoadUser> people, ToLongFunction<LoadUser> value) {
        return people.stream().mapToLong(value).boxed().toArray(Long[]::new);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
