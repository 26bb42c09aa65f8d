package io.veza.stream.domain.playlist;

import java.util.List;

/**
 * A playlist as a file holds it. Texts are empty where it says nothing.
 *
 * @param owner whose it is
 */
public record Sheet(String title, String owner, List<Line> lines) {

    public Sheet {
        lines = List.copyOf(lines);
    }

    /**
     * One track.
     *
     * @param address where it is heard
     * @param page what names it: its page here
     * @param durationMs 0: unknown
     */
    public record Line(String title, String artist, String address, String page, int durationMs) {

        public static final Line EMPTY = new Line("", "", "", "", 0);
    }
}
