package io.veza.user.domain.measure;

import io.veza.platform.kernel.Role;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Something an admin did about an account, and why.
 *
 * @param role what the account became; null unless that is what was done
 */
public record Measure(
        long id,
        long account,
        MeasureKind kind,
        @Nullable Role role,
        long by,
        String reason,
        Instant at) {

    public Measure {
        reason = reason.strip();
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
