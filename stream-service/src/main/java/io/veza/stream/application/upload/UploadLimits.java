package io.veza.stream.application.upload;

import io.veza.platform.kernel.Role;
import java.time.Duration;
import java.util.Map;

/**
 * The bounds within which files come in pieces.
 *
 * @param bytes of one file
 * @param open uploads of one person that are not done
 * @param diskFloor bytes that stay free on the disk
 * @param kept how long one waits for its next piece
 * @param lease how long a piece is waited for that says nothing
 * @param quotas bytes that somebody may keep, by role
 */
public record UploadLimits(
        long bytes,
        int open,
        long diskFloor,
        Duration kept,
        Duration lease,
        Map<Role, Long> quotas) {

    public UploadLimits {
        quotas = Map.copyOf(quotas);
    }

    public long quota(Role role) {
        return quotas.getOrDefault(role, 0L);
    }
}
