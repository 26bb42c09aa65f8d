package io.veza.user.application.phone;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import io.veza.user.application.account.WriteNotice;
import io.veza.user.domain.factor.FactorError;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.mail.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Takes a phone beside the app: a code sent to it has come back. */
@ApplicationScoped
public class ConfirmPhone {

    private final Phones phones;
    private final ProveSms prove;
    private final WriteNotice write;
    private final Clock clock;

    ConfirmPhone(Phones phones, ProveSms prove, WriteNotice write, Clock clock) {
        this.phones = phones;
        this.prove = prove;
        this.write = write;
        this.clock = clock;
    }

    /** Refuses PHONE_NOT_FOUND and CODE_INVALID. */
    public Uni<Void> handle(long account, String code, Language language) {
        return phones.find(account, false)
                .map(found -> found.orElseThrow(SendCode::none))
                .chain(() -> prove.handle(account, false, code))
                .invoke(ConfirmPhone::requireRight)
                .chain(() -> write.of(account, LetterKind.PHONE_ADDED, language))
                .chain(notice -> phones.confirm(account, clock.instant(), notice));
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
}
