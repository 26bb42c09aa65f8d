package io.veza.stream.application.cover;

/**
 * @param bytes of one upload
 * @param daily how many somebody may upload in a day
 */
public record CoverLimits(long bytes, int daily) {}
