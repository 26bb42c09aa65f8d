package io.veza.user.domain.profile;

/** Who may begin to talk with somebody. What has begun goes on. */
public enum Writers {
    EVERYONE,
    SHARED_ROOM,
    /** Whom they follow themselves. */
    FOLLOWED,
    NOBODY
}
