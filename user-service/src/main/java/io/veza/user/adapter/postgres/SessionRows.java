package io.veza.user.adapter.postgres;

import static io.veza.user.adapter.postgres.LetterRows.utc;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.persistence.EventLog;
import io.veza.platform.persistence.NewEvent;
import io.veza.user.domain.session.EndReason;
import io.veza.user.domain.session.SessionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Ends many sessions in the transaction that gives reason for it. */
@ApplicationScoped
class SessionRows {

    static final long NONE = 0;

    private static final String END_ALL =
            """
            update session set ended_at = $3, end_reason = $4
             where account = $1 and id <> $2 and ended_at is null
            returning id
            """;

    private static final String END_ONE =
            """
            update session set ended_at = $3, end_reason = $4
             where account = $1 and id = $2 and ended_at is null
            returning id
            """;

    private final EventLog events;

    SessionRows(EventLog events) {
        this.events = events;
    }

    /**
     * All of the account's that have not ended, and which those were.
     *
     * @param kept the one that goes on, or {@link #NONE}
     */
    Uni<List<Long>> endAll(
            SqlConnection tx, long account, long kept, EndReason reason, Instant now) {
        return end(tx, END_ALL, account, kept, reason, now);
    }

    /** Nothing when it has ended already. */
    Uni<List<Long>> endOne(
            SqlConnection tx, long account, long session, EndReason reason, Instant now) {
        return end(tx, END_ONE, account, session, reason, now);
    }

    private Uni<List<Long>> end(
            SqlConnection tx,
            String statement,
            long account,
            long session,
            EndReason reason,
            Instant now) {
        return tx.preparedQuery(statement)
                .execute(Tuple.of(account, session, utc(now), reason.name()))
                .map(rows -> rows.stream().map(row -> row.getLong(0)).toList())
                .call(ended -> events.append(tx, ends(account, ended, reason)));
    }

    private static List<NewEvent> ends(long account, List<Long> ended, EndReason reason) {
        return ended.stream()
                .map(session -> new SessionEvent.Ended(session, account, reason))
                .flatMap(event -> UserEvents.of(event).stream())
                .toList();
    }
}
