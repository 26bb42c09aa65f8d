package io.veza.stream.adapter.ttml;

import org.jspecify.annotations.Nullable;

/**
 * An element that is open, and when what is in it is sung. Times in milliseconds.
 *
 * @param end null: not said
 * @param begins whether it says itself when
 * @param silent its text is none of the song
 * @param agent who sings; empty: not said
 * @param place in the line, where it was opened
 * @param words of the line before it
 */
record Scope(
        String name,
        int begin,
        @Nullable Integer end,
        boolean begins,
        boolean silent,
        boolean spaced,
        String agent,
        int place,
        int words) {

    static final Scope OUTSIDE = new Scope("", 0, null, false, true, false, "", 0, 0);

    /** From when on the times of a child count, by its own first one. */
    int originOf(@Nullable Integer first) {
        if (first == null || end == null) {
            return begin;
        }
        return begin + first >= end && first >= begin ? 0 : begin;
    }
}
