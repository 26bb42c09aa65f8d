package io.veza.stream.domain.playlist;

/**
 * A playlist that was looked for.
 *
 * @param score 0 to 1: how like the words it is
 */
public record PlaylistMatch(Playlist playlist, double score) {}
