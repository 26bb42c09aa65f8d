package io.veza.user.application.phone;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.phone.PhoneError;
import io.veza.user.domain.phone.PhoneNumber;
import io.veza.user.domain.phone.SmsCode;
import io.veza.user.domain.phone.SmsLimits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Sends a code to somebody's phone. The one before is good for nothing from then on. */
@ApplicationScoped
public class SendCode {

    private final Phones phones;
    private final PhoneSeals seals;
    private final SmsThrottle throttle;
    private final Messenger messenger;
    private final SmsLimits limits;
    private final Clock clock;

    SendCode(
            Phones phones,
            PhoneSeals seals,
            SmsThrottle throttle,
            Messenger messenger,
            SmsLimits limits,
            Clock clock) {
        this.phones = phones;
        this.seals = seals;
        this.throttle = throttle;
        this.messenger = messenger;
        this.limits = limits;
        this.clock = clock;
    }

    /** To the phone that was proved; its last digits. Refuses PHONE_NOT_FOUND. */
    public Uni<String> handle(long account, Language language) {
        return phones.find(account, true)
                .map(found -> found.orElseThrow(SendCode::none))
                .call(phone -> to(account, seals.open(phone.sealed(), account), language))
                .map(Phones.Phone::digits);
    }

    Uni<Void> to(long account, PhoneNumber number, Language language) {
        SmsCode code = seals.next();
        return throttle.admit(account, number)
                .map(_ -> seals.digest(code, account))
                .chain(hash -> phones.keep(account, hash, clock.instant().plus(limits.life())))
                .chain(() -> messenger.carry(code, number, language));
    }

    static DomainException none() {
        return new DomainException(
                PhoneError.PHONE_NOT_FOUND, "There is no phone that gets codes.");
    }
}
