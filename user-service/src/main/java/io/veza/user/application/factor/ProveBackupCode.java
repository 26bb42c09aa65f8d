package io.veza.user.application.factor;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.account.WriteNotice;
import io.veza.user.domain.factor.BackupCode;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.mail.LetterKind;
import io.veza.user.domain.session.Factor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Whether a backup code is somebody's. It works once, and its owner hears of it. */
@ApplicationScoped
class ProveBackupCode {

    private final Totps totps;
    private final CodeHasher hasher;
    private final WriteNotice write;
    private final Clock clock;

    ProveBackupCode(Totps totps, CodeHasher hasher, WriteNotice write, Clock clock) {
        this.totps = totps;
        this.hasher = hasher;
        this.write = write;
        this.clock = clock;
    }

    /** Refuses CODE_WRONG. */
    Uni<Factor> handle(long account, BackupCode code, Language language) {
        return totps.codeHash(account, code.id())
                .map(hash -> hash.orElseThrow(ProveCode::wrong))
                .chain(hash -> hasher.matches(code.secret(), hash))
                .map(matches -> ProveCode.proved(matches, Factor.BACKUP_CODE))
                .chain(() -> write.of(account, LetterKind.BACKUP_CODE_USED, language))
                .chain(notice -> totps.spend(account, code.id(), clock.instant(), notice))
                .map(spent -> ProveCode.proved(spent, Factor.BACKUP_CODE));
    }
}
