package io.veza.chat.domain.safety;

import java.time.Duration;
import java.util.Objects;

/**
 * How a room is guarded.
 *
 * @param raidJoins new accounts within a minute that guard it; 0: it never is by itself
 * @param guard for how long then
 */
public record RoomSafety(SpamMode spam, int raidJoins, Duration guard) {

    public static final RoomSafety DEFAULT =
            new RoomSafety(SpamMode.HOUSE, 30, Duration.ofMinutes(15));

    public RoomSafety {
        Objects.requireNonNull(spam, "spam");
        Objects.requireNonNull(guard, "guard");
    }
}
