package io.veza.user.application.phone;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import io.veza.user.application.account.WriteNotice;
import io.veza.user.application.session.SecondFactor;
import io.veza.user.domain.factor.FactorError;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.mail.LetterKind;
import io.veza.user.domain.phone.PhoneError;
import io.veza.user.domain.phone.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Takes a phone beside the app, once a code sent to it has come back. */
@ApplicationScoped
public class AddPhone {

    private final SecondFactor codes;
    private final Phones phones;
    private final PhoneSeals seals;
    private final Messenger messenger;
    private final SendCode send;
    private final ProveSms prove;
    private final WriteNotice write;
    private final Clock clock;

    AddPhone(
            SecondFactor codes,
            Phones phones,
            PhoneSeals seals,
            Messenger messenger,
            SendCode send,
            ProveSms prove,
            WriteNotice write,
            Clock clock) {
        this.codes = codes;
        this.phones = phones;
        this.seals = seals;
        this.messenger = messenger;
        this.send = send;
        this.prove = prove;
        this.write = write;
        this.clock = clock;
    }

    /** Refuses SMS_OFF, FACTOR_OFF, PHONE_ON, SMS_THROTTLED and SMS_NOT_SENT. */
    public Uni<Void> begin(long account, PhoneNumber number, Language language) {
        if (!messenger.isOn()) {
            return Uni.createFrom().failure(off());
        }
        return codes.isOn(account)
                .invoke(AddPhone::requireApp)
                .map(_ -> seals.seal(number, account))
                .chain(sealed ->
                        phones.begin(account, sealed, number.lastDigits(), clock.instant()))
                .invoke(AddPhone::requireBegun)
                .chain(() -> send.to(account, number, language));
    }

    /** Refuses PHONE_NOT_FOUND and CODE_INVALID. */
    public Uni<Void> confirm(long account, String code, Language language) {
        return phones.find(account, false)
                .map(found -> found.orElseThrow(SendCode::none))
                .chain(() -> prove.handle(account, false, code))
                .invoke(AddPhone::requireRight)
                .chain(() -> write.of(account, LetterKind.PHONE_ADDED, language))
                .chain(notice -> phones.confirm(account, clock.instant(), notice));
    }

    private static void requireBegun(boolean begun) {
        if (!begun) {
            throw new DomainException(
                    PhoneError.PHONE_ON, "A phone gets codes already; remove it first.");
        }
    }

    private static void requireRight(boolean right) {
        if (!right) {
            String message = "This is not the code that was sent last, or it has expired.";
            throw DomainException.invalid(
                    FactorError.CODE_INVALID,
                    message,
                    List.of(new FieldViolation("code", message)));
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
