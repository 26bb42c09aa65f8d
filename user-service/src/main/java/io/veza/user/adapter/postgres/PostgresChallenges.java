package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowIterator;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.user.application.factor.Challenges;
import io.veza.user.domain.factor.FirstStep;
import io.veza.user.domain.session.Factor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Whoever opens a challenge clears away what has expired. */
@ApplicationScoped
class PostgresChallenges implements Challenges {

    private static final String OPEN =
            """
            with past as (delete from login_challenge where expires_at < $4)
            insert into login_challenge (hash, account, first_factor, expires_at)
            values ($1, $2, $5, $3)
            """;
    private static final String ATTEMPT =
            """
            update login_challenge set tries = tries + 1
             where hash = $1 and tries < $2 and spent_at is null and expires_at > $3
            returning account, first_factor
            """;
    private static final String HOLDER =
            """
            select account from login_challenge
             where hash = $1 and tries < $2 and spent_at is null and expires_at > $3
            """;
    private static final String SPEND =
            "update login_challenge set spent_at = $2 where hash = $1 and spent_at is null";

    private final Pool pool;
    private final Clock clock;

    PostgresChallenges(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    @Override
    public Uni<Void> open(byte[] hash, FirstStep first, Instant until) {
        return pool.preparedQuery(OPEN)
                .execute(
                        Tuple.of(
                                Buffer.buffer(hash),
                                first.account(),
                                time(until),
                                time(clock.instant()),
                                first.factor().name()))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<FirstStep>> attempt(byte[] hash, int tries, Instant now) {
        return one(ATTEMPT, hash, tries, now).map(found -> found.map(PostgresChallenges::first));
    }

    @Override
    public Uni<Optional<Long>> holder(byte[] hash, int tries, Instant now) {
        return one(HOLDER, hash, tries, now).map(found -> found.map(row -> row.getLong("account")));
    }

    private Uni<Optional<Row>> one(String statement, byte[] hash, int tries, Instant now) {
        return pool.preparedQuery(statement)
                .execute(Tuple.of(Buffer.buffer(hash), tries, time(now)))
                .map(PostgresChallenges::one);
    }

    @Override
    public Uni<Boolean> spend(byte[] hash, Instant now) {
        return pool.preparedQuery(SPEND)
                .execute(Tuple.of(Buffer.buffer(hash), time(now)))
                .map(spent -> spent.rowCount() > 0);
    }

    private static Optional<Row> one(RowSet<Row> rows) {
        RowIterator<Row> found = rows.iterator();
        return found.hasNext() ? Optional.of(found.next()) : Optional.empty();
    }

    private static FirstStep first(Row row) {
        return new FirstStep(row.getLong("account"), Factor.valueOf(row.getString("first_factor")));
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
