package io.veza.stream.application.media;

import java.time.Duration;

/** The bounds within which media comes in and goes out. */
public record MediaLimits(long uploadBytes, Duration privateFor) {}
