package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.user.application.session.OwnSessions;
import io.veza.user.application.session.SessionView;
import io.veza.user.domain.session.EndReason;
import io.veza.user.domain.session.Proof;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
class PostgresOwnSessions implements OwnSessions {

    /** The last token of a chain tells whether it lives, the one before when it was last used. */
    private static final String LIVING =
            """
            select s.id, s.client, s.system, s.network, s.country, s.city,
                   s.latitude, s.longitude, s.started_at,
                   coalesce(before.used_at, s.started_at) as used_at
              from session s
             cross join lateral (
                   select generation, idle_until from refresh_token
                    where session = s.id order by generation desc limit 1) last
              left join refresh_token before
                on before.session = s.id and before.generation = last.generation - 1
             where s.account = $1 and s.id < $2 and s.ended_at is null
               and s.expires_at > $3 and last.idle_until > $3
             order by s.id desc
             limit $4
            """;

    private static final String PROOF =
            """
            select authenticated_at, factors from session
             where id = $1 and account = $2 and ended_at is null
            """;

    private static final String PROVE =
            """
            update session set authenticated_at = $3, factors = $4
             where id = $1 and account = $2 and ended_at is null
            """;

    private final Pool pool;
    private final Mutiny.SessionFactory database;
    private final SessionEnding ending;

    PostgresOwnSessions(Pool pool, Mutiny.SessionFactory database, SessionEnding ending) {
        this.pool = pool;
        this.database = database;
        this.ending = ending;
    }

    @Override
    public Uni<List<SessionView>> living(long user, long before, int limit, Instant now) {
        return pool.preparedQuery(LIVING)
                .execute(Tuple.of(user, before, now.atOffset(ZoneOffset.UTC), limit))
                .map(PostgresOwnSessions::views);
    }

    @Override
    public Uni<Optional<Proof>> proof(long user, long session) {
        return pool.preparedQuery(PROOF)
                .execute(Tuple.of(session, user))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(PostgresOwnSessions::proof)
                                .findFirst());
    }

    private static Proof proof(Row row) {
        return new Proof(
                row.getOffsetDateTime("authenticated_at").toInstant(),
                Factors.of(row.getString("factors")));
    }

    @Override
    public Uni<Void> prove(long user, long session, Proof proof) {
        return pool.preparedQuery(PROVE)
                .execute(
                        Tuple.of(
                                session,
                                user,
                                proof.at().atOffset(ZoneOffset.UTC),
                                Factors.text(proof.factors())))
                .replaceWithVoid();
    }

    @Override
    public Uni<Boolean> end(long user, long session, EndReason reason, Instant now) {
        return database.withTransaction(tx -> ending.one(tx, user, session, reason, now))
                .map(ended -> !ended.isEmpty());
    }

    @Override
    public Uni<List<Long>> endOthers(long user, long kept, EndReason reason, Instant now) {
        return database.withTransaction(tx -> ending.others(tx, user, kept, reason, now));
    }

    private static List<SessionView> views(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(PostgresOwnSessions::view)
                .toList();
    }

    private static SessionView view(Row row) {
        return new SessionView(
                row.getLong("id"),
                OriginRows.origin(row),
                row.getOffsetDateTime("started_at").toInstant(),
                row.getOffsetDateTime("used_at").toInstant());
    }
}
