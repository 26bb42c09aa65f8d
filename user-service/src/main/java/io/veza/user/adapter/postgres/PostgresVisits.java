package io.veza.user.adapter.postgres;

import static io.veza.user.adapter.postgres.LetterRows.utc;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.user.application.identity.Visits;
import io.veza.user.domain.identity.Errand;
import io.veza.user.domain.identity.Provider;
import io.veza.user.domain.identity.Purpose;
import io.veza.user.domain.identity.ReturnPath;
import io.veza.user.domain.identity.VisitSecrets;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Whoever begins a visit clears away what has expired. */
@ApplicationScoped
class PostgresVisits implements Visits {

    private static final String BEGIN =
            """
            with past as (delete from identity_visit where expires_at < $9)
            insert into identity_visit
                   (state, browser, provider, purpose, account, session, next, expires_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8)
            """;

    /** Of any number of calls with the same state exactly one finds it; another browser's none. */
    private static final String FINISH =
            """
            delete from identity_visit
             where state = $1 and browser = $2 and provider = $3 and expires_at > $4
            returning purpose, account, session, next
            """;

    private final Pool pool;
    private final Clock clock;

    PostgresVisits(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    @Override
    public Uni<Void> begin(VisitSecrets secrets, Provider provider, Errand errand, Instant until) {
        Errand.Caller caller = errand.caller();
        Tuple row =
                secrets(secrets, provider)
                        .addString(errand.purpose().name())
                        .addLong(caller == null ? null : caller.user())
                        .addLong(caller == null ? null : caller.session())
                        .addString(errand.next().value())
                        .addOffsetDateTime(utc(until))
                        .addOffsetDateTime(utc(clock.instant()));
        return pool.preparedQuery(BEGIN).execute(row).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Errand>> finish(VisitSecrets secrets, Provider provider, Instant now) {
        return pool.preparedQuery(FINISH)
                .execute(secrets(secrets, provider).addOffsetDateTime(utc(now)))
                .map(rows -> rows.stream().findFirst().map(PostgresVisits::errand));
    }

    private static Tuple secrets(VisitSecrets secrets, Provider provider) {
        return Tuple.tuple()
                .addValue(Buffer.buffer(secrets.state().hash()))
                .addValue(Buffer.buffer(secrets.browser().hash()))
                .addString(provider.name());
    }

    private static Errand errand(Row row) {
        Long user = row.getLong("account");
        Errand.Caller caller =
                user == null ? null : new Errand.Caller(user, row.getLong("session"));
        return new Errand(
                Purpose.valueOf(row.getString("purpose")),
                caller,
                new ReturnPath(row.getString("next")));
    }
}
