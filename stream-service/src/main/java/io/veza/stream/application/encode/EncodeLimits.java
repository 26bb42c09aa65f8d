package io.veza.stream.application.encode;

import java.time.Duration;

/**
 * The bounds within which encoding happens.
 *
 * @param encoders how many of one track run side by side
 * @param share how many tracks of one person are encoded at a time, in all processes together
 */
public record EncodeLimits(
        Duration longestTrack,
        Duration lease,
        Duration poll,
        int maxAttempts,
        int encoders,
        int share) {}
