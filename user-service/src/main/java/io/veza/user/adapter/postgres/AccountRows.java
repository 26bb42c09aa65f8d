package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.Role;
import io.veza.user.domain.account.Bio;
import io.veza.user.domain.account.DisplayName;
import io.veza.user.domain.account.Email;
import io.veza.user.domain.account.Handle;
import io.veza.user.domain.account.User;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Accounts inside a transaction of the reactive client. */
@ApplicationScoped
class AccountRows {

    private static final String LOCK = "select * from account where id = $1 for no key update";

    /** As it is, and stays until the transaction ends. */
    Uni<Optional<User>> lock(SqlConnection tx, long account) {
        return tx.preparedQuery(LOCK)
                .execute(Tuple.of(account))
                .map(rows -> rows.stream().findFirst().map(AccountRows::user));
    }

    private static User user(Row row) {
        return new User(
                row.getLong("id"),
                new Handle(row.getString("handle")),
                new Email(row.getString("email")),
                new DisplayName(row.getString("display_name")),
                new Bio(row.getString("bio")),
                Role.valueOf(row.getString("role")),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("verified_at") != null);
    }
}
