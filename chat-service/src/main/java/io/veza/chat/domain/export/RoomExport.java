package io.veza.chat.domain.export;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A position in a room's order up to which somebody may read it all.
 *
 * @param user who made it
 * @param read how far it was read the last time
 */
public record RoomExport(
        long id, long room, long user, int top, Instant createdAt, Instant expiresAt, int read) {

    /** How long it can be read. */
    public static final Duration KEPT = Duration.ofDays(7);

    private static final int WHOLE = 100;

    public RoomExport {
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(expiresAt, "expiresAt");
    }

    public static RoomExport of(long id, long room, long user, int top, Instant at) {
        return new RoomExport(id, room, user, top, at, at.plus(KEPT), 0);
    }

    /** In percent. */
    public int progress() {
        return top == 0 ? 0 : (int) ((long) read * WHOLE / top);
    }
}
