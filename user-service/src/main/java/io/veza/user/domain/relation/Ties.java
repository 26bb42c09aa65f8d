package io.veza.user.domain.relation;

/**
 * All that is between two people, seen from one of them.
 *
 * @param blockedBy never told to whom it is about
 */
public record Ties(
        boolean following,
        boolean requested,
        boolean followedBy,
        boolean requestedBy,
        boolean blocking,
        boolean blockedBy,
        boolean muting) {

    public static final Ties NONE = new Ties(false, false, false, false, false, false, false);

    public boolean apart() {
        return blocking || blockedBy;
    }
}
