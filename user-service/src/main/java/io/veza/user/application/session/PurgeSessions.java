package io.veza.user.application.session;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.user.domain.session.SessionRetention;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;

/**
 * Forgets the sessions that have been over for long enough, a batch at a time so that no sign-in
 * waits behind a long transaction.
 */
@ApplicationScoped
public class PurgeSessions {

    private final PastSessions sessions;
    private final SessionRetention retention;
    private final Clock clock;

    PurgeSessions(PastSessions sessions, SessionRetention retention, Clock clock) {
        this.sessions = sessions;
        this.retention = retention;
        this.clock = clock;
    }

    /** How many were forgotten. */
    public Uni<Integer> handle(int batch) {
        Instant horizon = retention.horizon(clock.instant());
        return Multi.createBy()
                .repeating()
                .uni(() -> sessions.forget(horizon, batch))
                .whilst(forgotten -> forgotten == batch)
                .collect()
                .with(Collectors.summingInt(Integer::intValue));
    }
}
