package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.platform.persistence.SessionEventLog;
import io.veza.user.domain.session.EndReason;
import io.veza.user.domain.session.SessionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Ends a person's sessions within somebody's transaction, and tells the log of each. */
@ApplicationScoped
class SessionEnding {

    private static final String END =
            """
            update session set ended_at = :now, end_reason = :reason
             where account = :account and ended_at is null
            """;
    private static final String ONE = END + " and id = :session returning id";
    private static final String OTHERS = END + " and id <> :session returning id";

    private final SessionEventLog events;

    SessionEnding(SessionEventLog events) {
        this.events = events;
    }

    Uni<List<Long>> one(
            Mutiny.Session tx, long account, long session, EndReason reason, Instant now) {
        return end(tx, ONE, account, session, reason, now);
    }

    /**
     * @param kept 0: none
     */
    Uni<List<Long>> others(
            Mutiny.Session tx, long account, long kept, EndReason reason, Instant now) {
        return end(tx, OTHERS, account, kept, reason, now);
    }

    private Uni<List<Long>> end(
            Mutiny.Session tx,
            String statement,
            long account,
            long session,
            EndReason reason,
            Instant now) {
        return tx.createNativeQuery(statement, Long.class)
                .setParameter("account", account)
                .setParameter("session", session)
                .setParameter("reason", reason.name())
                .setParameter("now", now)
                .getResultList()
                .call(ended -> tell(tx, account, ended, reason));
    }

    private Uni<Void> tell(Mutiny.Session tx, long account, List<Long> ended, EndReason reason) {
        return Multi.createFrom()
                .iterable(ended)
                .map(session -> new SessionEvent.Ended(session, account, reason))
                .onItem()
                .transformToUniAndConcatenate(event -> events.append(tx, UserEvents.of(event)))
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
