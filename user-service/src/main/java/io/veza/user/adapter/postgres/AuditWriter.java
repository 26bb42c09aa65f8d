package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.veza.platform.kernel.Event;
import io.veza.user.application.audit.Canon;
import io.veza.user.application.audit.Personal;
import io.veza.user.domain.audit.Entry;
import io.veza.user.domain.audit.Link;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one writer of the chain: whoever else writes waits until this transaction has ended. */
@ApplicationScoped
class AuditWriter {

    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('veza.user.audit', 0))";
    private static final String ADD =
            """
            insert into audit_entry (seq, at, act, event, actor, subject, details, personal, hash)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """;

    private final Canon canon;
    private final Personal personal;
    private final AuditDetails details;

    AuditWriter(Canon canon, Personal personal, AuditDetails details) {
        this.canon = canon;
        this.personal = personal;
        this.details = details;
    }

    Uni<Void> append(List<Event> events, SqlConnection tx) {
        return tx.query(LOCK)
                .execute()
                .onItem()
                .transformToMulti(_ -> Multi.createFrom().iterable(events))
                .onItem()
                .transformToUniAndConcatenate(event -> append(event, tx))
                .collect()
                .last();
    }

    private Uni<Void> append(Event event, SqlConnection tx) {
        return AuditFact.of(event)
                .map(fact ->
                        details.personal(fact, tx)
                                .chain(told -> sealed(fact, event, told))
                                .chain(sealed -> append(fact, event, sealed, tx)))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Optional<byte[]>> sealed(AuditFact fact, Event event, Map<String, String> told) {
        return fact.subject() == null || told.isEmpty()
                ? Uni.createFrom().item(Optional.empty())
                : personal.seal(fact.subject(), event.id(), told);
    }

    private Uni<Void> append(
            AuditFact fact, Event event, Optional<byte[]> sealed, SqlConnection tx) {
        return tx.query(PostgresChain.LAST)
                .execute()
                .map(AuditWriter::last)
                .map(last -> next(last, fact, event, sealed))
                .chain(link -> tx.preparedQuery(ADD).execute(AuditRows.row(link)))
                .replaceWithVoid();
    }

    private static Optional<Link> last(RowSet<Row> rows) {
        return rows.stream().findFirst().map(AuditRows::link);
    }

    private Link next(Optional<Link> last, AuditFact fact, Event event, Optional<byte[]> sealed) {
        byte @Nullable [] personal = sealed.orElse(null);
        Entry entry =
                new Entry(
                        last.map(link -> link.entry().seq()).orElse(0L) + 1,
                        event.at(),
                        fact.act(),
                        event.id(),
                        event.actor(),
                        fact.subject(),
                        fact.details(),
                        personal);
        return Link.after(last.map(Link::hash).orElseGet(Link::beginning), entry, canon::bytes);
    }
}
