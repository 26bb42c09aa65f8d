package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Ids;
import io.veza.user.domain.session.Origin;
import io.veza.user.domain.session.Proof;
import io.veza.user.domain.session.RefreshToken;
import io.veza.user.domain.session.Session;
import io.veza.user.domain.session.SessionLimits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Opens a session for somebody who has proved who they are. */
@ApplicationScoped
class StartSession {

    private final Sessions sessions;
    private final RefreshSecrets secrets;
    private final IssueTokens issue;
    private final SessionLimits limits;
    private final Ids ids;
    private final Clock clock;

    StartSession(
            Sessions sessions,
            RefreshSecrets secrets,
            IssueTokens issue,
            SessionLimits limits,
            Ids ids,
            Clock clock) {
        this.sessions = sessions;
        this.secrets = secrets;
        this.issue = issue;
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<SignedIn> handle(long user, Proof proof, Origin origin) {
        Session session = Session.start(ids.next(), user, proof, clock.instant(), limits);
        RefreshToken first = secrets.next(session.id());
        return sessions.start(session, origin, first).chain(() -> issue(session.id(), first));
    }

    /** For the account as it is now: checking a password took long enough for it to change. */
    private Uni<SignedIn> issue(long session, RefreshToken first) {
        Instant now = clock.instant();
        return sessions.holder(session, now)
                .map(found -> found.orElseThrow(RefreshToken::invalid))
                .chain(holder -> issue.handle(holder, first, now));
    }
}
