package io.veza.user.adapter.postgres;

import static io.veza.user.adapter.postgres.LetterRows.utc;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.user.domain.account.Email;
import io.veza.user.domain.mail.LetterKind;
import io.veza.user.domain.mail.MailLink;
import io.veza.user.domain.mail.MailToken;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Mailed links inside a transaction. */
final class LinkRows {

    /** Of any number of calls with the same token exactly one finds it unused. */
    private static final String USE =
            """
            update mail_link set used_at = $3
             where hash = $1 and kind = $2 and used_at is null and expires_at > $3
            returning *
            """;

    private static final String VOID_LINKS =
            "delete from mail_link where account = $1 and kind = any($2) and used_at is null";

    private static final String VOID_LETTERS =
            "delete from letter where account = $1 and kind = any($2)";

    private LinkRows() {}

    /** Uses the link up and does what it is good for; empty when it is good for nothing. */
    static <T> Uni<Optional<T>> use(
            SqlConnection tx,
            MailToken token,
            LetterKind kind,
            Instant now,
            Function<MailLink, Uni<Optional<T>>> then) {
        return tx.preparedQuery(USE)
                .execute(Tuple.of(Buffer.buffer(token.hash()), kind.name(), utc(now)))
                .map(rows -> rows.stream().findFirst().map(LinkRows::link))
                .chain(used -> used.map(then).orElseGet(LinkRows::nothing));
    }

    /** Links of these kinds, those on their way too, are good for nothing any more. */
    static Uni<Void> voidAll(SqlConnection tx, long account, Set<LetterKind> kinds) {
        Tuple which =
                Tuple.of(account, kinds.stream().map(LetterKind::name).toArray(String[]::new));
        return tx.preparedQuery(VOID_LINKS)
                .execute(which)
                .chain(() -> tx.preparedQuery(VOID_LETTERS).execute(which))
                .replaceWithVoid();
    }

    static <T> Uni<Optional<T>> nothing() {
        return Uni.createFrom().item(Optional.empty());
    }

    static MailLink link(Row row) {
        return new MailLink(
                LetterKind.valueOf(row.getString("kind")),
                row.getLong("letter"),
                row.getLong("account"),
                new Email(row.getString("email")));
    }
}
