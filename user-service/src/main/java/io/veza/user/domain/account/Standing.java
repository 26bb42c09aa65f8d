package io.veza.user.domain.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the records say of an account besides whose it is.
 *
 * @param waived older than the wish to see addresses proved
 * @param deactivatedAt when the owner left; null when they are here
 */
public record Standing(boolean waived, @Nullable Instant deactivatedAt) {

    public static final Standing USUAL = new Standing(false, null);

    public boolean isAway() {
        return deactivatedAt != null;
    }
}
