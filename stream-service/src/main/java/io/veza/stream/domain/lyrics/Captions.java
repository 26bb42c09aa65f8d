package io.veza.stream.domain.lyrics;

import io.veza.platform.kernel.Revision;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lyrics as players of any make show them beside the sound: WebVTT, whole or in pieces.
 *
 * @param revision of the lyrics; another text is fetched under another name
 * @param text with times
 */
public record Captions(Revision revision, TimedText text) {

    /** Nobody has said which. */
    private static final String UNKNOWN = "und";

    private static final int LONGEST_TAG = 35;

    /**
     * Cues count from the beginning of the music, and so does the sound once its edit list has
     * dropped what only primes the decoder (RFC 8216, section 3.5).
     */
    private static final String PIECE_HEAD =
            "WEBVTT\nX-TIMESTAMP-MAP=MPEGTS:0,LOCAL:00:00:00.000\n\n";

    /** Empty: what has no times cannot be shown in time. */
    public static Optional<Captions> of(Lyrics lyrics, TimedText text) {
        return text.timed() ? Optional.of(new Captions(lyrics.revision(), text)) : Optional.empty();
    }

    /** BCP 47; what is no such tag never gets into a playlist. */
    public String language() {
        try {
            String tag =
                    new Locale.Builder().setLanguageTag(text.language()).build().toLanguageTag();
            return tag.length() > LONGEST_TAG ? UNKNOWN : tag;
        } catch (IllformedLocaleException nonsense) {
            return UNKNOWN;
        }
    }

    public String whole() {
        return new VttNotation().write(text);
    }

    /**
     * All that is to be seen within a span of time; what goes on beyond it is in the next piece,
     * too. It ends with an empty row for those who read all pieces as one text.
     *
     * @param from milliseconds
     * @param to behind it
     */
    public String piece(int from, int to) {
        StringBuilder out = new StringBuilder(PIECE_HEAD);
        List<Integer> closings = text.closings();
        for (int i = 0; i < closings.size(); i++) {
            TimedLine line = text.lines().get(i);
            if (line.begin() < to && closings.get(i) > from) {
                out.append(VttNotation.cue(line, closings.get(i))).append('\n');
            }
        }
        return out.toString();
    }
}
