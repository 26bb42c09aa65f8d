package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Ids;
import io.veza.user.domain.account.User;
import io.veza.user.domain.session.RefreshToken;
import io.veza.user.domain.session.Session;
import io.veza.user.domain.session.SessionLimits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

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

    Uni<SignedIn> handle(User user) {
        Session session = Session.start(ids.next(), user.id(), clock.instant(), limits);
        RefreshToken first = secrets.next(session.id());
        return sessions.start(session, first)
                .chain(() -> issue.handle(new SessionHolder(session, user), first));
    }
}
