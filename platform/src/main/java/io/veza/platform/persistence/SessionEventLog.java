package io.veza.platform.persistence;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Appends events through a Hibernate Reactive session, in that session's transaction. */
@ApplicationScoped
public class SessionEventLog {

    private static final String APPEND =
            """
            insert into event_log (id, stream, version, type, payload, actor, trace, at)
            select cast(?1 as bigint), cast(?2 as text),
                   coalesce((select max(version) from event_log where stream = cast(?2 as text)), 0) + 1,
                   cast(?3 as text), cast(?4 as bytea), cast(?5 as bigint),
                   cast(?6 as text), cast(?7 as timestamptz)
            returning version
            """;

    private final Ids ids;
    private final Clock clock;
    private final RelayBell bell;

    SessionEventLog(Ids ids, Clock clock, RelayBell bell) {
        this.ids = ids;
        this.clock = clock;
        this.bell = bell;
    }

    public Uni<Void> append(Mutiny.Session session, List<NewEvent> events) {
        Uni<Void> appended = Uni.createFrom().voidItem();
        for (NewEvent event : events) {
            appended = appended.chain(() -> append(session, event));
        }
        return appended;
    }

    private Uni<Void> append(Mutiny.Session session, NewEvent event) {
        return session.createNativeQuery(APPEND, Integer.class)
                .setParameter(1, ids.next())
                .setParameter(2, event.stream())
                .setParameter(3, event.type())
                .setParameter(4, event.payload().toByteArray())
                .setParameter(5, event.actor())
                .setParameter(6, Traces.current())
                .setParameter(7, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .getSingleResult()
                .invoke(bell::ring)
                .replaceWithVoid();
    }
}
