package io.veza.stream.application.link;

/**
 * The bounds within which links are made.
 *
 * @param most of one track
 */
public record LinkLimits(int most) {}
