package io.veza.stream.application.rating;

/**
 * When an average is told, and of what.
 *
 * @param toldFrom how many must have rated
 * @param averaged how many of the newest ratings count
 */
public record RatingLimits(int toldFrom, int averaged) {}
