package io.veza.user.domain.passkey;

import java.time.Duration;

/**
 * How passkeys are asked for.
 *
 * @param most passkeys of one person
 * @param challenge how long a ceremony may take
 */
public record PasskeyLimits(int most, Duration challenge) {}
