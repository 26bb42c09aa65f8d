package io.veza.chat.application.message;

/**
 * Which stretch of the history is wanted: so many messages before a seq, so many from it on. One
 * more than wanted is asked for on each side, to know whether there is more.
 *
 * @param pivot messages with a smaller seq are before it
 */
public record Window(int pivot, int before, int from) {

    private static final int END = Integer.MAX_VALUE;

    public static Window newest(int limit) {
        return new Window(END, limit, 0);
    }

    public static Window before(int seq, int limit) {
        return new Window(seq, limit, 0);
    }

    public static Window after(int seq, int limit) {
        return new Window(seq == END ? END : seq + 1, 0, limit);
    }

    /** Half before, the rest from the given message on. */
    public static Window around(int seq, int limit) {
        return new Window(seq, limit / 2, limit - limit / 2);
    }
}
