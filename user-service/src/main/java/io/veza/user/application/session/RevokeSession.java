package io.veza.user.application.session;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.user.domain.session.EndReason;
import io.veza.user.domain.session.SessionError;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Ends sessions of one's own from another: one that was lost, or all but this. */
@ApplicationScoped
public class RevokeSession {

    private final OwnSessions sessions;
    private final SessionEnds ends;
    private final Clock clock;

    RevokeSession(OwnSessions sessions, SessionEnds ends, Clock clock) {
        this.sessions = sessions;
        this.ends = ends;
        this.clock = clock;
    }

    public Uni<Void> handle(long user, long session) {
        return sessions.end(user, session, EndReason.REVOKED, clock.instant())
                .invoke(ended -> {
                    if (!ended) {
                        throw new DomainException(
                                SessionError.SESSION_NOT_FOUND, "There is no such sign-in.");
                    }
                })
                .chain(() -> ends.announce(session));
    }

    /** All of theirs but one. */
    public Uni<Void> others(long user, long kept) {
        return sessions.endOthers(user, kept, EndReason.REVOKED, clock.instant())
                .onItem()
                .transformToMulti(ended -> Multi.createFrom().iterable(ended))
                .call(ends::announce)
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
