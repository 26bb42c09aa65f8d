package io.veza.user.adapter.postgres;

import static io.veza.user.adapter.postgres.LetterRows.utc;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.user.application.mail.Addressee;
import io.veza.user.application.mail.Addressees;
import io.veza.user.application.mail.Letters;
import io.veza.user.domain.account.Email;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.mail.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Letters in PostgreSQL: whoever dies with one leaves it to the others after a while. */
@ApplicationScoped
class PostgresLetters implements Letters, Addressees {

    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final String CLAIM =
            """
            update letter set due_at = $2, attempts = attempts + 1
             where id = (select id from letter where due_at <= $1 and expires_at > $1
                          order by due_at limit 1 for update skip locked)
            returning id, kind, account, email, language, written_at, attempts, detail
            """;

    private static final String POSTPONE = "update letter set due_at = $2 where id = $1";
    private static final String DONE = "delete from letter where id = $1";

    /** What is about an address and not about an account is for whoever has it by now. */
    private static final String ADDRESSEE =
            """
            select id, display_name, handle from account
             where (id = $1 or ($1 is null and email = $2))
               and ($3 <> 'VERIFY_EMAIL' or (email = $2 and verified_at is null))
            """;

    private final Pool pool;

    PostgresLetters(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> post(Letter letter) {
        return LetterRows.insert(pool, List.of(letter));
    }

    @Override
    public Uni<Optional<Due>> claim(Instant now) {
        return pool.preparedQuery(CLAIM)
                .execute(Tuple.of(utc(now), utc(now.plus(LEASE))))
                .map(rows -> first(rows).map(PostgresLetters::due));
    }

    @Override
    public Uni<Void> postpone(Letter letter, Instant until) {
        return pool.preparedQuery(POSTPONE)
                .execute(Tuple.of(letter.id(), utc(until)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> done(Letter letter) {
        return pool.preparedQuery(DONE).execute(Tuple.of(letter.id())).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Addressee>> of(Letter letter) {
        if (letter.kind() == LetterKind.ERASED) {
            return Uni.createFrom().item(Optional.of(Addressee.NOBODY));
        }
        Tuple about =
                Tuple.tuple()
                        .addLong(letter.account())
                        .addString(letter.to().value())
                        .addString(letter.kind().name());
        return pool.preparedQuery(ADDRESSEE)
                .execute(about)
                .map(rows -> first(rows).map(PostgresLetters::addressee));
    }

    private static Optional<Row> first(RowSet<Row> rows) {
        return rows.stream().findFirst();
    }

    private static Addressee addressee(Row row) {
        return new Addressee(row.getLong(0), row.getString(1), row.getString(2));
    }

    private static Due due(Row row) {
        Letter letter =
                new Letter(
                        row.getLong(0),
                        LetterKind.valueOf(row.getString(1)),
                        row.getLong(2),
                        new Email(row.getString(3)),
                        Language.valueOf(row.getString(4)),
                        row.getOffsetDateTime(5).toInstant(),
                        row.getString(7));
        return new Due(letter, row.getInteger(6));
    }
}
