package io.veza.platform.range;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What part of a file a {@code Range} header asks for (RFC 9110, section 14). A header that breaks
 * the grammar is as good as none.
 */
public sealed interface ByteRange {

    /** Everything: nothing was asked for, or nothing we need to understand. */
    record Whole() implements ByteRange {}

    /**
     * Both ends included.
     *
     * @param size of the whole file
     */
    record Part(long first, long last, long size) implements ByteRange {

        public long length() {
            return last - first + 1;
        }

        public String contentRange() {
            return "bytes " + first + "-" + last + "/" + size;
        }
    }

    /**
     * It begins behind the end: 416.
     *
     * @param size of the whole file
     */
    record Unsatisfiable(long size) implements ByteRange {

        public String contentRange() {
            return "bytes */" + size;
        }
    }

    Pattern ONE_RANGE = Pattern.compile("(?i:bytes)=(\\d*)-(\\d*)");

    /** No file is that long, and no number longer fits. */
    int DIGITS = 18;

    /** Several ranges at once may be ignored, and are: no player asks for them. */
    static ByteRange parse(@Nullable String header, long size) {
        Matcher range = ONE_RANGE.matcher(header == null ? "" : header.strip());
        if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
            return new Whole();
        }
        return range.group(1).isEmpty()
                ? suffix(number(range.group(2)), size)
                : from(number(range.group(1)), range.group(2), size);
    }

    private static ByteRange suffix(long length, long size) {
        return length == 0 || size == 0
                ? new Unsatisfiable(size)
                : new Part(Math.max(0, size - length), size - 1, size);
    }

    private static ByteRange from(long first, String end, long size) {
        long last = end.isEmpty() ? Long.MAX_VALUE : number(end);
        if (last < first) {
            return new Whole();
        }
        return first >= size
                ? new Unsatisfiable(size)
                : new Part(first, Math.min(last, size - 1), size);
    }

    private static long number(String digits) {
        String significant = digits.replaceFirst("^0+(?=\\d)", "");
        return significant.length() > DIGITS ? Long.MAX_VALUE : Long.parseLong(significant);
    }
}
