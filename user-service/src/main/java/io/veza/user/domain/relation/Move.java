package io.veza.user.domain.relation;

/** One row that changes between two people: what a step comes to. */
public enum Move {
    ASK("asked"),
    FOLLOW("followed"),
    /** Whoever asked follows now. */
    ACCEPT("followed"),
    UNFOLLOW("unfollowed"),
    /** They had only asked: nobody else need know. */
    WITHDRAW(""),
    BLOCK("blocked"),
    UNBLOCK("unblocked"),
    MUTE("muted"),
    UNMUTE("unmuted");

    private final String told;

    Move(String told) {
        this.told = told;
    }

    /** The last word of the event's type; empty: none. */
    public String told() {
        return told;
    }

    /** Something more is kept afterwards. */
    public boolean adds() {
        return this == ASK || this == FOLLOW || this == BLOCK || this == MUTE;
    }
}
