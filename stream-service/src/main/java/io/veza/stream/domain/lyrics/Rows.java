package io.veza.stream.domain.lyrics;

import java.util.List;

/** The rows of a text, whatever ends them and whether or not a byte order mark begins them. */
final class Rows {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<String> rows;
    private int next;

    Rows(String text) {
        String bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        rows = bare.lines().toList();
    }

    boolean hasNext() {
        return next < rows.size();
    }

    String next() {
        return rows.get(next++);
    }

    /** The one so many behind the one that was read last; empty: there is none. */
    String ahead(int many) {
        int place = next + many - 1;
        return place < rows.size() ? rows.get(place) : "";
    }

    /** Of the one that was read last, from 1. */
    int number() {
        return next;
    }

    void skipBlank() {
        while (hasNext() && ahead(1).isBlank()) {
            next++;
        }
    }

    void skipBlock() {
        while (hasNext() && !ahead(1).isBlank()) {
            next++;
        }
    }
}
