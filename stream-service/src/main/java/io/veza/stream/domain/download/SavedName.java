package io.veza.stream.domain.download;

import io.veza.stream.domain.track.Track;
import java.util.regex.Pattern;

/** What a saved track is called: {@code Artist - Title.flac}, on whatever system it is saved. */
public record SavedName(String value) {

    private static final int LONGEST = 180;

    /** Means something to one system or another; some of it turns the direction of writing. */
    private static final Pattern RESERVED =
            Pattern.compile(
                    "[\\p{Cntrl}<>:\"/\\\\|?*\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");

    /**
     * @param artist as they are shown; empty: nobody knows
     */
    public static SavedName of(Track track, String artist, DownloadFormat format) {
        String title = clean(track.details().title());
        String by = clean(artist);
        String name = cut(by.isEmpty() ? title : by + " - " + title);
        return new SavedName((name.isEmpty() ? "track" : name) + "." + format.ending(track));
    }

    private static String clean(String text) {
        return EDGES.matcher(RESERVED.matcher(text).replaceAll("_")).replaceAll("");
    }

    /** Between characters, so that no half of a surrogate pair remains. */
    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }
}
