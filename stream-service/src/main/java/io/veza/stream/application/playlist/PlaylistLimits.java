package io.veza.stream.application.playlist;

/**
 * How much there may be.
 *
 * @param playlists of one person
 * @param entries of one playlist
 * @param editors of one playlist, without its owner
 */
public record PlaylistLimits(int playlists, int entries, int editors) {}
