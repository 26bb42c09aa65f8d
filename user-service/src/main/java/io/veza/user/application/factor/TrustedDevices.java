package io.veza.user.application.factor;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.session.Device;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Devices that need no code. */
public interface TrustedDevices {

    Uni<Void> add(long id, long account, byte[] hash, Device device, Instant now, Instant until);

    /** When it was trusted; empty when it is not, or no longer. Notes that it was used. */
    Uni<Optional<Instant>> use(long account, byte[] hash, Instant now);

    /** The latest first. */
    Uni<List<TrustedDeviceView>> list(long account, Instant now);

    /** False when there is no such device of theirs. */
    Uni<Boolean> forget(long account, long id);
}
