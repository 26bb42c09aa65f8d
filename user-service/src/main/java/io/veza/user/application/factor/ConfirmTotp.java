package io.veza.user.application.factor;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import io.veza.user.application.session.RevokeSession;
import io.veza.user.domain.factor.FactorError;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Turns codes on: the app has shown that it knows the secret. All other sessions end. */
@ApplicationScoped
public class ConfirmTotp {

    private final Totps totps;
    private final ProveCode prove;
    private final MakeBackupCodes codes;
    private final RevokeSession revoke;
    private final Clock clock;

    ConfirmTotp(
            Totps totps,
            ProveCode prove,
            MakeBackupCodes codes,
            RevokeSession revoke,
            Clock clock) {
        this.totps = totps;
        this.prove = prove;
        this.codes = codes;
        this.revoke = revoke;
        this.clock = clock;
    }

    /** The backup codes, to be shown this once. */
    public Uni<List<String>> handle(long user, long session, String code) {
        return totps.attempt(user, false, clock.instant())
                .map(found -> found.orElseThrow(ConfirmTotp::notBegun))
                .chain(sealed -> prove.accept(user, code, sealed))
                .invoke(ConfirmTotp::requireCode)
                .chain(() -> turnOn(user, session));
    }

    private Uni<List<String>> turnOn(long user, long session) {
        return codes.make()
                .call(made -> totps.confirm(user, made.hashed(), clock.instant()))
                .call(() -> revoke.others(user, session))
                .map(MakeBackupCodes.Made::texts);
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
