package io.veza.chat.domain.search;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Text without case, accents, widths and repeated blanks, and where each character of it came from.
 * Done here and not by the database, because a dictionary or a locale there would find other things
 * in the index than in the query.
 */
public final class Folded {

    private final StringBuilder text = new StringBuilder();
    private final int sourceLength;
    private int[] origins;

    private Folded(String source) {
        sourceLength = source.length();
        origins = new int[source.length() + 8];
        for (int at = 0; at < source.length(); at += Character.charCount(source.codePointAt(at))) {
            add(source.codePointAt(at), at);
        }
    }

    public static Folded of(String source) {
        return new Folded(source);
    }

    public String text() {
        return text.toString();
    }

    /** Where the character at a place of the folded text begins in the source. */
    int start(int place) {
        return origins[place];
    }

    /** Where what stands before a place ends in the source, marks without width included. */
    int end(int place) {
        int last = origins[place - 1];
        int next = place;
        while (next < text.length() && origins[next] == last) {
            next++;
        }
        return next < text.length() ? origins[next] : sourceLength;
    }

    private void add(int codePoint, int origin) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            blank(origin);
        } else if (codePoint < 0x80) {
            append(Character.toLowerCase(codePoint), origin);
        } else {
            Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                    .codePoints()
                    .forEach(part -> addPart(part, origin));
        }
    }

    private void addPart(int part, int origin) {
        if (Character.isWhitespace(part)) {
            blank(origin);
            return;
        }
        String spelled = Letters.spelled(Character.toLowerCase(part));
        spelled.codePoints().forEach(letter -> append(letter, origin));
    }

    private void blank(int origin) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            append(' ', origin);
        }
    }

    private void append(int codePoint, int origin) {
        int from = text.length();
        text.appendCodePoint(codePoint);
        if (text.length() > origins.length) {
            origins = Arrays.copyOf(origins, text.length() * 2);
        }
        Arrays.fill(origins, from, text.length(), origin);
    }
}
