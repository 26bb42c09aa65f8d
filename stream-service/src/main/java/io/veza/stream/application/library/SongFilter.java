package io.veza.stream.application.library;

/**
 * Which tracks are wanted.
 *
 * @param artist 0: anybody's
 * @param genre empty: all
 * @param random others each time, instead of in the order in which they came
 */
public record SongFilter(long artist, String genre, Years years, boolean random) {}
