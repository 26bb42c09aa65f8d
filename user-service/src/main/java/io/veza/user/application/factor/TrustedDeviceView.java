package io.veza.user.application.factor;

import io.veza.user.domain.session.Device;
import java.time.Instant;

/** A device that needs no code until its trust ends. */
public record TrustedDeviceView(
        long id, Device device, Instant since, Instant usedAt, Instant until) {}
