package io.veza.user.adapter.postgres;

import static io.veza.user.adapter.postgres.LetterRows.utc;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.user.domain.account.PasswordHash;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Passwords inside a transaction of the reactive client. */
@ApplicationScoped
class PasswordRows {

    private static final String SET =
            """
            insert into password (account, hash, pepper, changed_at) values ($1, $2, $3, $4)
            on conflict (account) do update
               set hash = excluded.hash, pepper = excluded.pepper, changed_at = excluded.changed_at,
                   failures = 0
            """;

    /** No pepper has this name, so nothing matches, and finding that out takes as long as ever. */
    private static final String CLOSE =
            "update password set hash = '', pepper = 'closed' where account = $1";

    Uni<Void> set(SqlConnection tx, long account, PasswordHash hash, Instant now) {
        return tx.preparedQuery(SET)
                .execute(Tuple.of(account, hash.value(), hash.pepper(), utc(now)))
                .replaceWithVoid();
    }

    /** No password is right until another one is set. */
    Uni<Void> close(SqlConnection tx, long account) {
        return tx.preparedQuery(CLOSE).execute(Tuple.of(account)).replaceWithVoid();
    }
}
