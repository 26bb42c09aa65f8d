package io.veza.user.domain.rewrap;

import java.util.Map;
import java.util.Optional;

/**
 * How far the house is from needing none but the present master key.
 *
 * @param keyId of the present master key
 * @param rewrap empty when none was begun for this key
 * @param left secrets that another master key has sealed, by where they lie
 * @param passwords that are seasoned with another master key, until their owners sign in
 */
public record Progress(
        String keyId, Optional<Rewrap> rewrap, Map<String, Long> left, long passwords) {

    public Progress {
        left = Map.copyOf(left);
    }

    public long leftInAll() {
        return left.values().stream().mapToLong(Long::longValue).sum();
    }
}
