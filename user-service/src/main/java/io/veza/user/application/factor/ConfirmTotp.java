package io.veza.user.application.factor;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import io.veza.user.application.account.WriteNotice;
import io.veza.user.application.session.RevokeSession;
import io.veza.user.domain.factor.FactorError;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.mail.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Turns codes on: the app has shown that it knows the secret. All other sessions end. */
@ApplicationScoped
public class ConfirmTotp {

    private final Totps totps;
    private final ProveCode prove;
    private final MakeBackupCodes codes;
    private final WriteNotice write;
    private final RevokeSession revoke;
    private final Clock clock;

    ConfirmTotp(
            Totps totps,
            ProveCode prove,
            MakeBackupCodes codes,
            WriteNotice write,
            RevokeSession revoke,
            Clock clock) {
        this.totps = totps;
        this.prove = prove;
        this.codes = codes;
        this.write = write;
        this.revoke = revoke;
        this.clock = clock;
    }

    public record Command(long user, long session, String code, Language language) {

        @Override
        public String toString() {
            return "ConfirmTotp[" + user + "]";
        }
    }

    /** The backup codes, to be shown this once. */
    public Uni<List<String>> handle(Command command) {
        return totps.attempt(command.user(), false, clock.instant())
                .map(found -> found.orElseThrow(ConfirmTotp::notBegun))
                .chain(sealed -> prove.accept(command.user(), command.code(), sealed))
                .invoke(ConfirmTotp::requireCode)
                .chain(() -> turnOn(command));
    }

    private Uni<List<String>> turnOn(Command command) {
        return codes.make()
                .call(made -> confirm(command, made))
                .call(() -> revoke.others(command.user(), command.session()))
                .map(MakeBackupCodes.Made::texts);
    }

    private Uni<Void> confirm(Command command, MakeBackupCodes.Made made) {
        return write.of(command.user(), LetterKind.CODES_ON, command.language())
                .chain(notice ->
                        totps.confirm(command.user(), made.hashed(), clock.instant(), notice));
    }

    private static void requireCode(boolean right) {
        if (!right) {
            String message = "The app shows another code now, or its clock is wrong.";
            throw DomainException.invalid(
                    FactorError.CODE_INVALID,
                    message,
                    List.of(new FieldViolation("code", message)));
        }
    }

    private static DomainException notBegun() {
        return new DomainException(
                FactorError.FACTOR_NOT_BEGUN, "There is no secret that waits for its first code.");
    }
}
