package io.veza.user.domain.profile;

/** Who sees something of somebody's. */
public enum Audience {
    EVERYONE,
    FOLLOWERS,
    NOBODY
}
