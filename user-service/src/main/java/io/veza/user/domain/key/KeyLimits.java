package io.veza.user.domain.key;

import java.time.Duration;

/**
 * How long a signing key is what.
 *
 * @param published known to verifiers before it signs
 * @param signs from when it signs until the next one does
 * @param retired known to verifiers afterwards; no token may live longer
 * @param known by then every verifier has it, so an admin may have it sign at once
 */
public record KeyLimits(Duration published, Duration signs, Duration retired, Duration known) {

    public KeyLimits {
        if (published.compareTo(signs) >= 0) {
            throw new IllegalArgumentException("a key is published for less time than it signs");
        }
    }
}
