package io.veza.user.application.phone;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.user.application.session.SecondFactor;
import io.veza.user.domain.factor.FactorError;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.phone.PhoneError;
import io.veza.user.domain.phone.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Sends a first code to a phone that somebody wants beside their app. */
@ApplicationScoped
public class BeginPhone {

    private final SecondFactor codes;
    private final Phones phones;
    private final PhoneSeals seals;
    private final Messenger messenger;
    private final SendCode send;
    private final Clock clock;

    BeginPhone(
            SecondFactor codes,
            Phones phones,
            PhoneSeals seals,
            Messenger messenger,
            SendCode send,
            Clock clock) {
        this.codes = codes;
        this.phones = phones;
        this.seals = seals;
        this.messenger = messenger;
        this.send = send;
        this.clock = clock;
    }

    /** Refuses SMS_OFF, FACTOR_OFF, PHONE_ON, SMS_THROTTLED and SMS_NOT_SENT. */
    public Uni<Void> handle(long account, PhoneNumber number, Language language) {
        if (!messenger.isOn()) {
            return Uni.createFrom().failure(off());
        }
        return codes.isOn(account)
                .invoke(BeginPhone::requireApp)
                .map(_ -> seals.seal(number, account))
                .chain(sealed ->
                        phones.begin(account, sealed, number.lastDigits(), clock.instant()))
                .invoke(BeginPhone::requireBegun)
                .chain(() -> send.to(account, number, language));
    }

    private static void requireBegun(boolean begun) {
        if (!begun) {
            throw new DomainException(
                    PhoneError.PHONE_ON, "A phone gets codes already; remove it first.");
        }
    }

    private static DomainException off() {
        return new DomainException(PhoneError.SMS_OFF, "This house sends no text messages.");
    }

    private static void requireApp(boolean on) {
        if (!on) {
            throw new DomainException(
                    FactorError.FACTOR_OFF, "Codes of an app come first; a phone is a second way.");
        }
    }
}
