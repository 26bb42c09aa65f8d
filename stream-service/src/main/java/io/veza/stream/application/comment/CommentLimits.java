package io.veza.stream.application.comment;

/**
 * How much may be said.
 *
 * @param most comments of one person on one track
 */
public record CommentLimits(int most) {}
