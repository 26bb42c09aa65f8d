package io.veza.user.domain.passkey;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A passkey of somebody's.
 *
 * @param transports how its device may be reached, for the browser to choose by
 * @param usedAt null: never
 * @param clonedAt when its count was last seen to fall behind; null: never
 */
public record Passkey(
        long id,
        long account,
        PasskeyName name,
        PublicKey key,
        List<String> transports,
        Instant createdAt,
        @Nullable Instant usedAt,
        @Nullable Instant clonedAt) {

    public Passkey {
        transports = List.copyOf(transports);
    }
}
