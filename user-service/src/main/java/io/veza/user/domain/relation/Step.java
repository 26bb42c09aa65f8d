package io.veza.user.domain.relation;

/** What somebody does about somebody else. */
public enum Step {
    FOLLOW,
    UNFOLLOW,
    BLOCK,
    UNBLOCK,
    MUTE,
    UNMUTE,
    REMOVE_FOLLOWER,
    ACCEPT,
    DECLINE
}
