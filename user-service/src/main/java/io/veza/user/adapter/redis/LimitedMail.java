package io.veza.user.adapter.redis;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.ratelimit.Decision;
import io.veza.platform.ratelimit.Limit;
import io.veza.platform.ratelimit.RateLimiter;
import io.veza.user.application.mail.MailThrottle;
import io.veza.user.config.MailConfig;
import io.veza.user.domain.account.Email;
import io.veza.user.domain.mail.MailError;
import io.veza.user.domain.session.ClientAddress;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts mails by mailbox and by who asks for them; on this node alone while Redis is away. */
@ApplicationScoped
class LimitedMail implements MailThrottle {

    private final RateLimiter limiter;
    private final Limit mailbox;
    private final Limit client;

    LimitedMail(RateLimiter limiter, MailConfig config) {
        this.limiter = limiter;
        this.mailbox = new Limit(config.perMailbox(), config.window());
        this.client = new Limit(config.perClient(), config.window());
    }

    @Override
    public Uni<Void> admit(Email to, ClientAddress from) {
        return take("mail:from:" + from.network(), client)
                .chain(() -> take("mail:to:" + ThrottleKeys.digest(to.value()), mailbox));
    }

    private Uni<Void> take(String key, Limit limit) {
        return Patience.with(limiter.take(key, limit)).invoke(LimitedMail::admit).replaceWithVoid();
    }

    private static void admit(Decision decision) {
        if (!decision.allowed()) {
            throw DomainException.retryable(
                    MailError.MAIL_THROTTLED,
                    "Enough mails for now; look into the mailbox, also among the unwanted.",
                    decision.retryAfter());
        }
    }
}
