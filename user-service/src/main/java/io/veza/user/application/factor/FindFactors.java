package io.veza.user.application.factor;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.user.domain.factor.FactorError;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What somebody proves themselves with besides the password, and which devices need not. */
@ApplicationScoped
public class FindFactors {

    private final Totps totps;
    private final TrustedDevices devices;
    private final Clock clock;

    FindFactors(Totps totps, TrustedDevices devices, Clock clock) {
        this.totps = totps;
        this.devices = devices;
        this.clock = clock;
    }

    public record Found(Optional<TotpView> totp, List<TrustedDeviceView> devices) {}

    public Uni<Found> handle(long user) {
        return totps.find(user)
                .chain(totp ->
                        devices.list(user, clock.instant()).map(known -> new Found(totp, known)));
    }

    /** From now on it needs a code again. */
    public Uni<Void> forget(long user, long device) {
        return devices.forget(user, device)
                .invoke(forgotten -> {
                    if (!forgotten) {
                        throw new DomainException(
                                FactorError.DEVICE_NOT_FOUND, "There is no such device.");
                    }
                })
                .replaceWithVoid();
    }
}
