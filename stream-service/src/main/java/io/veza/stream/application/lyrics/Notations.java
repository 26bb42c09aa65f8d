package io.veza.stream.application.lyrics;

import io.veza.platform.kernel.DomainException;
import io.veza.stream.domain.lyrics.LyricsError;
import io.veza.stream.domain.lyrics.LyricsFormat;
import io.veza.stream.domain.lyrics.LyricsLimits;
import io.veza.stream.domain.lyrics.Notation;
import io.veza.stream.domain.lyrics.PlainNotations;
import io.veza.stream.domain.lyrics.TimedText;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Reads and writes lyrics in every format. */
@ApplicationScoped
public class Notations {

    /** What stands where bytes were no UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    private final Map<LyricsFormat, Notation> all = new EnumMap<>(LyricsFormat.class);
    private final LyricsLimits limits;

    Notations(TtmlNotation ttml, LyricsLimits limits) {
        all.putAll(PlainNotations.all());
        all.put(LyricsFormat.TTML, ttml);
        this.limits = limits;
    }

    public TimedText read(LyricsFormat format, String text) {
        requireText(text);
        return of(format).read(text, limits);
    }

    private void requireText(String text) {
        if (text.getBytes(StandardCharsets.UTF_8).length > limits.bytes()) {
            throw new DomainException(
                    LyricsError.LYRICS_TOO_LARGE,
                    "Lyrics have at most " + limits.bytes() + " bytes");
        }
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == 0 || sign == REPLACEMENT) {
                throw LyricsError.LYRICS_BAD_TEXT.at(
                        line, "there is what is no text in UTF-8; save the file as UTF-8");
            }
            line += sign == '\n' ? 1 : 0;
        }
    }

    /** What has no times can only be written in notations that do without. */
    public String write(LyricsFormat format, TimedText text) {
        boolean cues = format == LyricsFormat.SRT || format == LyricsFormat.VTT;
        if (cues && !text.timed()) {
            throw new DomainException(
                    LyricsError.LYRICS_NOT_TIMED,
                    "These lyrics have no times, which " + format + " cannot do without");
        }
        return of(format).write(text);
    }

    private Notation of(LyricsFormat format) {
        return Objects.requireNonNull(all.get(format));
    }
}
