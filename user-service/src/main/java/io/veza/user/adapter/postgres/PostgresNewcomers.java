package io.veza.user.adapter.postgres;

import static io.veza.user.adapter.postgres.LetterRows.utc;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.user.application.identity.Newcomers;
import io.veza.user.domain.account.Email;
import io.veza.user.domain.identity.Newcomer;
import io.veza.user.domain.identity.Provider;
import io.veza.user.domain.identity.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Whoever comes clears away those who never joined. */
@ApplicationScoped
class PostgresNewcomers implements Newcomers {

    private static final String KEEP =
            """
            with past as (delete from identity_newcomer where expires_at < $8)
            insert into identity_newcomer
                   (hash, provider, issuer, subject, name, email, expires_at)
            values ($1, $2, $3, $4, $5, $6, $7)
            """;
    private static final String FIND =
            "select * from identity_newcomer where hash = $1 and expires_at > $2";

    private final Pool pool;
    private final Clock clock;

    PostgresNewcomers(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    @Override
    public Uni<Void> keep(byte[] ticket, Newcomer newcomer, Instant until) {
        Email email = newcomer.provedEmail();
        Tuple row =
                Tuple.tuple()
                        .addValue(Buffer.buffer(ticket))
                        .addString(newcomer.subject().provider().name())
                        .addString(newcomer.subject().issuer())
                        .addString(newcomer.subject().value())
                        .addString(newcomer.name())
                        .addString(email == null ? null : email.value())
                        .addOffsetDateTime(utc(until))
                        .addOffsetDateTime(utc(clock.instant()));
        return pool.preparedQuery(KEEP).execute(row).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Newcomer>> find(byte[] ticket, Instant now) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(Buffer.buffer(ticket), utc(now)))
                .map(rows -> rows.stream().findFirst().map(PostgresNewcomers::newcomer));
    }

    private static Newcomer newcomer(Row row) {
        Subject subject =
                new Subject(
                        Provider.valueOf(row.getString("provider")),
                        row.getString("issuer"),
                        row.getString("subject"));
        String email = row.getString("email");
        return new Newcomer(
                subject, row.getString("name"), email == null ? null : new Email(email));
    }
}
