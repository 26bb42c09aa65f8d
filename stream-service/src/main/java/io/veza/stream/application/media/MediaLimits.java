package io.veza.stream.application.media;

import java.time.Duration;

/**
 * The bounds within which media comes in and goes out.
 *
 * @param privateFor how long the address of a private track works at least
 * @param linkedFor how long one works that a secret link has given out
 * @param savedFor how long that of a file to save does
 */
public record MediaLimits(
        long uploadBytes, Duration privateFor, Duration linkedFor, Duration savedFor) {}
