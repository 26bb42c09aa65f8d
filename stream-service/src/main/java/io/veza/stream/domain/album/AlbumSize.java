package io.veza.stream.domain.album;

/**
 * How much there is to hear.
 *
 * @param durationMs of what is measured
 */
public record AlbumSize(int tracks, int durationMs) {

    public static final AlbumSize NONE = new AlbumSize(0, 0);
}
