package io.veza.user.application.factor;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.user.application.phone.ProveSms;
import io.veza.user.domain.factor.BackupCode;
import io.veza.user.domain.factor.FactorError;
import io.veza.user.domain.factor.FactorLimits;
import io.veza.user.domain.factor.Totp;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.session.Factor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Whether a code is somebody's: of their app for this half minute, one sent to their phone, or one
 * of their backup codes.
 */
@ApplicationScoped
public class ProveCode {

    private final Totps totps;
    private final Seeds seeds;
    private final ProveBackupCode backups;
    private final ProveSms sms;
    private final FactorLimits limits;
    private final Clock clock;

    ProveCode(
            Totps totps,
            Seeds seeds,
            ProveBackupCode backups,
            ProveSms sms,
            FactorLimits limits,
            Clock clock) {
        this.totps = totps;
        this.seeds = seeds;
        this.backups = backups;
        this.sms = sms;
        this.limits = limits;
        this.clock = clock;
    }

    /** Which factor was proved; refuses CODE_WRONG and FACTOR_THROTTLED. */
    public Uni<Factor> handle(long account, String code, Language language) {
        return totps.attempt(account, true, clock.instant())
                .map(sealed -> sealed.orElseThrow(ProveCode::wrong))
                .chain(sealed -> prove(account, code, sealed, language));
    }

    private Uni<Factor> prove(long account, String code, byte[] sealed, Language language) {
        Optional<BackupCode> backup = BackupCode.parse(code);
        return backup.isPresent()
                ? backups.handle(account, backup.get(), language)
                : proveTotp(account, code.replaceAll("\\s", ""), sealed);
    }

    private Uni<Factor> proveTotp(long account, String code, byte[] sealed) {
        return accept(account, code, sealed)
                .chain(taken ->
                        taken ? Uni.createFrom().item(Factor.TOTP) : proveSms(account, code));
    }

    private Uni<Factor> proveSms(long account, String code) {
        return sms.handle(account, true, code)
                .map(right -> proved(right, Factor.SMS))
                .call(() -> totps.forgive(account));
    }

    /** True when it is the code of a step that was not taken before. */
    Uni<Boolean> accept(long account, String code, byte[] sealed) {
        Totp totp = new Totp(seeds.open(sealed, account), limits.stepsBack());
        OptionalLong step = totp.match(code, clock.instant());
        return step.isPresent()
                ? totps.accept(account, step.getAsLong())
                : Uni.createFrom().item(false);
    }

    static Factor proved(boolean is, Factor factor) {
        if (!is) {
            throw wrong();
        }
        return factor;
    }

    static DomainException wrong() {
        return new DomainException(
                FactorError.CODE_WRONG, "The code is wrong, or was used before.");
    }
}
