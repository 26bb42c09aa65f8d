package io.veza.stream.domain.album;

/**
 * An album that was looked for.
 *
 * @param score 0 to 1: how like the words it is
 */
public record AlbumMatch(Album album, double score) {}
