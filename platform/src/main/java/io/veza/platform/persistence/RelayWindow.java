package io.veza.platform.persistence;

/**
 * Where the relay is: in the window of transactions [floor, ceiling), behind {@code position}.
 *
 * <p>All transactions below a snapshot's xmin have ended, so the content of a window never changes
 * and nothing is skipped, however slow a transaction was. Within a window events go by position:
 * two events of one stream are serialised by their aggregate's lock, the later one has the higher
 * position, and its transaction cannot be in an earlier window because it ended after the other.
 *
 * @param floor transaction id, as text: PostgreSQL compares it
 * @param ceiling exclusive
 */
record RelayWindow(String floor, String ceiling, long position) {

    RelayWindow reached(long position) {
        return new RelayWindow(floor, ceiling, position);
    }

    /** The window that begins where this one ends. */
    RelayWindow next(String ceiling) {
        return new RelayWindow(this.ceiling, ceiling, 0);
    }
}
