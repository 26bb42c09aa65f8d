package io.veza.stream.domain.track;

/**
 * A track that was looked for.
 *
 * @param score 0 to 1: how like the words it is
 */
public record TrackMatch(Track track, double score) {}
