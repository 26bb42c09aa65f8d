package io.veza.stream.domain.listen;

import java.util.Objects;

/**
 * What was heard, in words. Texts are empty where nothing is known.
 *
 * @param durationMs 0: unknown
 * @param player the service or program it was heard with
 */
public record Heard(
        String artist,
        String title,
        String release,
        int durationMs,
        String originUrl,
        String player,
        Recording recording) {

    public Heard {
        artist = artist.strip();
        title = title.strip();
        release = release.strip();
        Objects.requireNonNull(recording, "recording");
    }

    /** How catalogues elsewhere number it. */
    public record Recording(String mbid, String isrc) {

        public static final Recording UNKNOWN = new Recording("", "");
    }
}
