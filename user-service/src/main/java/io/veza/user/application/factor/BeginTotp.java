package io.veza.user.application.factor;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.user.application.account.FindUser;
import io.veza.user.domain.account.User;
import io.veza.user.domain.factor.FactorError;
import io.veza.user.domain.factor.FactorLimits;
import io.veza.user.domain.factor.TotpUri;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Makes a secret for somebody's app. Nothing is asked for before the app has shown its code. */
@ApplicationScoped
public class BeginTotp {

    private final FindUser find;
    private final Totps totps;
    private final Seeds seeds;
    private final QrCodes qrCodes;
    private final FactorLimits limits;
    private final Clock clock;

    BeginTotp(
            FindUser find,
            Totps totps,
            Seeds seeds,
            QrCodes qrCodes,
            FactorLimits limits,
            Clock clock) {
        this.find = find;
        this.totps = totps;
        this.seeds = seeds;
        this.qrCodes = qrCodes;
        this.limits = limits;
        this.clock = clock;
    }

    /** The secret as apps take it, and the picture they read it from. */
    public record Begun(TotpUri uri, QrCodes.Drawn qr) {}

    public Uni<Begun> handle(long user) {
        Seeds.Seed seed = seeds.make(user);
        return totps.begin(user, seed.sealed(), clock.instant())
                .invoke(BeginTotp::requireBegun)
                .chain(() -> find.byId(user))
                .map(account -> begun(seed, account));
    }

    private Begun begun(Seeds.Seed seed, User account) {
        TotpUri uri = TotpUri.of(seed.value(), limits.issuer(), account.handle().value());
        return new Begun(uri, qrCodes.of(uri.value()));
    }

    private static void requireBegun(boolean begun) {
        if (!begun) {
            throw new DomainException(FactorError.FACTOR_ON, "Codes are asked for already.");
        }
    }
}
