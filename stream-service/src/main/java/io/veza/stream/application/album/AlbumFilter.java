package io.veza.stream.application.album;

import io.veza.stream.domain.album.AlbumKind;
import io.veza.stream.domain.album.AlbumOrder;
import org.jspecify.annotations.Nullable;

/**
 * Which albums are wanted.
 *
 * @param artist whose; 0: everybody's
 * @param all also those that are not public, or on which there is nothing to hear
 * @param genre exactly this; empty: all
 * @param kind null: all
 * @param years in which they were released
 * @param window which part of the list
 */
public record AlbumFilter(
        long artist,
        boolean all,
        AlbumOrder order,
        String genre,
        @Nullable AlbumKind kind,
        Years years,
        Window window) {

    /**
     * @param from 0: whenever
     * @param to 0: whenever
     */
    public record Years(int from, int to) {}

    /**
     * @param before only ids below this
     * @param skip how many are left out
     */
    public record Window(long before, int skip, int limit) {}
}
