package io.veza.user.adapter.postgres;

import static io.veza.user.adapter.postgres.LetterRows.utc;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.persistence.EventLog;
import io.veza.user.domain.identity.Identity;
import io.veza.user.domain.identity.Provider;
import io.veza.user.domain.identity.Subject;
import jakarta.enterprise.context.ApplicationScoped;

/** Identities inside a transaction. */
@ApplicationScoped
class IdentityRows {

    private static final String INSERT =
            """
            insert into identity (id, account, provider, issuer, subject, name, linked_at, used_at)
            values ($1, $2, $3, $4, $5, $6, $7, $7)
            """;

    private static final String REMOVE_ALL = "delete from identity where account = $1 returning id";

    private final EventLog events;

    IdentityRows(EventLog events) {
        this.events = events;
    }

    Uni<Void> insert(SqlConnection tx, Identity identity) {
        Subject subject = identity.subject();
        Tuple row =
                Tuple.tuple()
                        .addLong(identity.id())
                        .addLong(identity.account())
                        .addString(subject.provider().name())
                        .addString(subject.issuer())
                        .addString(subject.value())
                        .addString(identity.name())
                        .addOffsetDateTime(utc(identity.linkedAt()));
        return tx.preparedQuery(INSERT)
                .execute(row)
                .chain(() ->
                        events.append(
                                tx, IdentityEvents.linked(identity.account(), identity.id())));
    }

    /** The account is its owner's again: whoever else had linked one no longer comes in by it. */
    Uni<Void> removeAll(SqlConnection tx, long account) {
        return tx.preparedQuery(REMOVE_ALL)
                .execute(Tuple.of(account))
                .map(rows ->
                        rows.stream()
                                .map(row -> IdentityEvents.unlinked(account, row.getLong(0)))
                                .toList())
                .chain(unlinked -> events.append(tx, unlinked));
    }

    static Identity identity(Row row) {
        Subject subject =
                new Subject(
                        Provider.valueOf(row.getString("provider")),
                        row.getString("issuer"),
                        row.getString("subject"));
        return new Identity(
                row.getLong("id"),
                row.getLong("account"),
                subject,
                row.getString("name"),
                row.getOffsetDateTime("linked_at").toInstant(),
                row.getOffsetDateTime("used_at").toInstant());
    }
}
