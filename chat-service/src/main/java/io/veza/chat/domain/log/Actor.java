package io.veza.chat.domain.log;

/**
 * Who runs a room.
 *
 * @param admin of the whole house: may do everything in the rooms they are in
 * @param everywhere acts for the house, also in rooms they are not in
 */
public record Actor(long user, boolean admin, boolean everywhere) {

    /** Nobody: rules, the detection of spam and of raids. */
    public static final Actor SYSTEM = new Actor(0, true, true);

    public Actor(long user, boolean admin) {
        this(user, admin, false);
    }

    /** An admin who settles what was handed up to the house. */
    public static Actor house(long user) {
        return new Actor(user, true, true);
    }
}
