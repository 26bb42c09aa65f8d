package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.session.RefreshToken;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Exchanges a refresh token for the next pair. */
@ApplicationScoped
public class RefreshSession {

    private final Sessions sessions;
    private final Successors successors;
    private final RefreshSecrets secrets;
    private final IssueTokens issue;
    private final JudgeRefusal judge;
    private final Clock clock;

    RefreshSession(
            Sessions sessions,
            Successors successors,
            RefreshSecrets secrets,
            IssueTokens issue,
            JudgeRefusal judge,
            Clock clock) {
        this.sessions = sessions;
        this.successors = successors;
        this.secrets = secrets;
        this.issue = issue;
        this.judge = judge;
        this.clock = clock;
    }

    public Uni<SignedIn> handle(String refreshToken) {
        RefreshToken presented = RefreshToken.parse(refreshToken);
        return successors
                .promise(presented, secrets.next(presented.session()))
                .chain(successor -> exchange(presented, successor));
    }

    private Uni<SignedIn> exchange(RefreshToken presented, RefreshToken successor) {
        Instant now = clock.instant();
        return sessions.rotate(presented, successor, now)
                .chain(rotated -> holder(rotated, presented, successor))
                .chain(holder -> issue.handle(holder, successor, now));
    }

    private Uni<SessionHolder> holder(
            Optional<SessionHolder> rotated, RefreshToken presented, RefreshToken successor) {
        return rotated.map(holder -> Uni.createFrom().item(holder))
                .orElseGet(() -> judge.handle(presented, successor));
    }
}
