package io.veza.user.application.factor;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Ids;
import io.veza.user.domain.factor.FactorLimits;
import io.veza.user.domain.factor.OpaqueSecret;
import io.veza.user.domain.session.Device;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;

/** Gives a device a secret that it may show instead of a code. */
@ApplicationScoped
class TrustDevice {

    private final TrustedDevices devices;
    private final FactorLimits limits;
    private final Ids ids;
    private final SecureRandom random;
    private final Clock clock;

    TrustDevice(
            TrustedDevices devices,
            FactorLimits limits,
            Ids ids,
            SecureRandom random,
            Clock clock) {
        this.devices = devices;
        this.limits = limits;
        this.ids = ids;
        this.random = random;
        this.clock = clock;
    }

    Uni<OpaqueSecret> handle(long account, Device device) {
        OpaqueSecret secret = OpaqueSecret.random(random);
        Instant now = clock.instant();
        return devices.add(
                        ids.next(), account, secret.hash(), device, now, now.plus(limits.trust()))
                .replaceWith(secret);
    }
}
