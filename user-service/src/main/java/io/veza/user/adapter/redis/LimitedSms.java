package io.veza.user.adapter.redis;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.ratelimit.Claim;
import io.veza.platform.ratelimit.Decision;
import io.veza.platform.ratelimit.Limit;
import io.veza.platform.ratelimit.RateLimiter;
import io.veza.user.application.phone.SmsThrottle;
import io.veza.user.domain.phone.PhoneError;
import io.veza.user.domain.phone.PhoneNumber;
import io.veza.user.domain.phone.SmsLimits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** Counts messages by person and by number, all or none; on this node while Redis is away. */
@ApplicationScoped
class LimitedSms implements SmsThrottle {

    private static final Duration DAY = Duration.ofDays(1);
    private static final String LEVEL = "sms";

    private final RateLimiter limiter;
    private final Limit pause;
    private final Limit person;
    private final Limit number;

    LimitedSms(RateLimiter limiter, SmsLimits limits) {
        this.limiter = limiter;
        this.pause = new Limit(1, limits.resend());
        this.person = new Limit(limits.perPerson(), DAY);
        this.number = new Limit(limits.perNumber(), DAY);
    }

    @Override
    public Uni<Void> admit(long account, PhoneNumber to) {
        return Patience.with(
                        limiter.take(
                                List.of(
                                        new Claim(LEVEL, "pause:" + account, pause),
                                        new Claim(LEVEL, "for:" + account, person),
                                        new Claim(
                                                LEVEL,
                                                "to:" + ThrottleKeys.digest(to.value()),
                                                number))))
                .invoke(LimitedSms::admit)
                .replaceWithVoid();
    }

    private static void admit(Decision decision) {
        if (!decision.allowed()) {
            throw DomainException.retryable(
                    PhoneError.SMS_THROTTLED,
                    "A message was sent just now, or enough of them today.",
                    decision.retryAfter());
        }
    }
}
