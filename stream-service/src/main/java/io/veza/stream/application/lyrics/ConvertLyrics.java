package io.veza.stream.application.lyrics;

import io.veza.stream.domain.lyrics.LyricsFormat;
import io.veza.stream.domain.lyrics.TimedText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Reads a text and writes it in another notation; nothing is kept. */
@ApplicationScoped
public class ConvertLyrics {

    private final Notations notations;

    ConvertLyrics(Notations notations) {
        this.notations = notations;
    }

    /**
     * @param timed what the text says
     */
    public record Converted(LyricsFormat format, String text, TimedText timed) {}

    /**
     * @param to empty: the same
     */
    public Converted handle(LyricsFormat format, String text, Optional<LyricsFormat> to) {
        TimedText timed = notations.read(format, text);
        LyricsFormat wanted = to.orElse(format);
        return new Converted(wanted, notations.write(wanted, timed), timed);
    }
}
