package io.veza.stream.domain.lyrics;

import io.veza.platform.kernel.Revision;
import java.time.Instant;
import java.util.Objects;

/**
 * The lyrics of a track as they were put: what they say follows from the text.
 *
 * @param text in the notation of the format, to the letter
 */
public record Lyrics(long track, LyricsFormat format, String text, Instant changedAt) {

    public Lyrics {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(changedAt, "changedAt");
    }

    public Revision revision() {
        return Revision.of(format, text);
    }
}
