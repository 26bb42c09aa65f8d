package io.veza.stream.application.encode;

import java.time.Duration;

/** The bounds within which encoding happens. */
public record EncodeLimits(Duration longestTrack, Duration lease, Duration poll, int maxAttempts) {}
