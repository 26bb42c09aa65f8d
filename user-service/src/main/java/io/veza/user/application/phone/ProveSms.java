package io.veza.user.application.phone;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.phone.SmsCode;
import io.veza.user.domain.phone.SmsLimits;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;

/** Whether a code is the one sent last to somebody's phone. It works once. */
@ApplicationScoped
public class ProveSms {

    private final Phones phones;
    private final PhoneSeals seals;
    private final SmsLimits limits;
    private final Clock clock;

    ProveSms(Phones phones, PhoneSeals seals, SmsLimits limits, Clock clock) {
        this.phones = phones;
        this.seals = seals;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * @param confirmed whether it goes for the phone that is proved, or for one to be
     */
    public Uni<Boolean> handle(long account, boolean confirmed, String typed) {
        Optional<SmsCode> code = SmsCode.parse(typed);
        if (code.isEmpty()) {
            return Uni.createFrom().item(false);
        }
        byte[] shown = seals.digest(code.get(), account);
        return phones.attempt(account, confirmed, limits.tries(), clock.instant())
                .map(kept -> kept.filter(hash -> MessageDigest.isEqual(hash, shown)))
                .chain(right ->
                        right.isEmpty()
                                ? Uni.createFrom().item(false)
                                : phones.spend(account, shown, clock.instant()));
    }
}
