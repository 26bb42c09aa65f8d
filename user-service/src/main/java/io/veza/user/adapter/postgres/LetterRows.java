package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.user.domain.mail.Letter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;

/** Writes letters in the transaction that gives reason for them. */
final class LetterRows {

    private static final String INSERT =
            """
            insert into letter (id, kind, account, email, language, written_at, due_at, expires_at, detail)
            values ($1, $2, $3, $4, $5, $6, $6, $7, $8)
            """;

    /**
     * As a query: what {@code executeUpdate} leaves to be cleaned up after the transaction,
     * Hibernate Reactive forgets, and warns of when the session closes (HHH90010101).
     */
    private static final String TELLING = INSERT + " returning id";

    private LetterRows() {}

    static Uni<Void> insert(SqlClient client, List<Letter> letters) {
        return letters.isEmpty()
                ? Uni.createFrom().voidItem()
                : client.preparedQuery(INSERT)
                        .executeBatch(letters.stream().map(LetterRows::tuple).toList())
                        .replaceWithVoid();
    }

    static Uni<Void> insert(Mutiny.Session session, List<Letter> letters) {
        Uni<Void> inserted = Uni.createFrom().voidItem();
        for (Letter letter : letters) {
            inserted = inserted.chain(() -> insert(session, letter));
        }
        return inserted;
    }

    private static Uni<Void> insert(Mutiny.Session session, Letter letter) {
        Tuple row = tuple(letter);
        var query = session.createNativeQuery(TELLING.replace('$', '?'), Long.class);
        IntStream.range(0, row.size()).forEach(i -> query.setParameter(i + 1, row.getValue(i)));
        return query.getSingleResult().replaceWithVoid();
    }

    private static Tuple tuple(Letter letter) {
        return Tuple.tuple()
                .addLong(letter.id())
                .addString(letter.kind().name())
                .addLong(letter.account())
                .addString(letter.to().value())
                .addString(letter.language().name())
                .addValue(utc(letter.writtenAt()))
                .addValue(utc(letter.expiresAt()))
                .addString(letter.detail());
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
