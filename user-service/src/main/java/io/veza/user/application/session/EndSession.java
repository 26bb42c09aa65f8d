package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.session.EndReason;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * Ends a session: first in the records, then everywhere. Announced even when it had ended before,
 * so that a call repeated after a failure half way still reaches every node.
 */
@ApplicationScoped
public class EndSession {

    private final Sessions sessions;
    private final SessionEnds ends;
    private final Clock clock;

    EndSession(Sessions sessions, SessionEnds ends, Clock clock) {
        this.sessions = sessions;
        this.ends = ends;
        this.clock = clock;
    }

    public Uni<Void> handle(long session, EndReason reason) {
        return sessions.end(session, reason, clock.instant()).chain(() -> ends.announce(session));
    }
}
