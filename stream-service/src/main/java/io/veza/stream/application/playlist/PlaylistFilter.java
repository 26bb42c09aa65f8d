package io.veza.stream.application.playlist;

/**
 * Which playlists are wanted.
 *
 * @param owner whose
 * @param all also those that are not public, and those they edit
 * @param before only ids below this
 */
public record PlaylistFilter(long owner, boolean all, long before, int limit) {}
