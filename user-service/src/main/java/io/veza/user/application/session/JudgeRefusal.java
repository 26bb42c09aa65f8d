package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.user.domain.session.EndReason;
import io.veza.user.domain.session.RefreshToken;
import io.veza.user.domain.session.SessionError;
import io.veza.user.domain.session.SessionLimits;
import io.veza.user.domain.session.Trace;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Why a refresh token could not be used: a lost answer is given again, a theft kills the session.
 */
@ApplicationScoped
class JudgeRefusal {

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final Sessions sessions;
    private final EndSession end;
    private final SessionLimits limits;
    private final Clock clock;

    JudgeRefusal(Sessions sessions, EndSession end, SessionLimits limits, Clock clock) {
        this.sessions = sessions;
        this.end = end;
        this.limits = limits;
        this.clock = clock;
    }

    /** The holder, when the same successor may be handed out again; a refusal otherwise. */
    Uni<SessionHolder> handle(RefreshToken presented, RefreshToken successor) {
        Instant now = clock.instant();
        return sessions.trace(presented, now)
                .map(found -> verdict(found, successor, now))
                .chain(verdict -> act(verdict, presented.session(), now));
    }

    private Trace.Verdict verdict(Optional<Trace> found, RefreshToken successor, Instant now) {
        return found.map(trace -> trace.judge(successor, now, limits)).orElse(Trace.Verdict.DEAD);
    }

    private Uni<SessionHolder> act(Trace.Verdict verdict, long session, Instant now) {
        return switch (verdict) {
            case DEAD -> Uni.createFrom().failure(RefreshToken.invalid());
            case UNREADABLE -> Uni.createFrom().failure(unreadable());
            case REPEATED -> sessions.holder(session, now).map(JudgeRefusal::orInvalid);
            case REUSED ->
                    end.handle(session, EndReason.REFRESH_REUSED)
                            .chain(() -> Uni.createFrom().failure(reused()));
        };
    }

    private static SessionHolder orInvalid(Optional<SessionHolder> holder) {
        return holder.orElseThrow(RefreshToken::invalid);
    }

    private static DomainException unreadable() {
        return DomainException.retryable(
                CoreError.UNAVAILABLE, "The sign-in cannot be renewed just now.", A_MOMENT);
    }

    private static DomainException reused() {
        return new DomainException(
                SessionError.REFRESH_TOKEN_REUSED,
                "This refresh token was used before, so the sign-in was ended; sign in again.");
    }
}
