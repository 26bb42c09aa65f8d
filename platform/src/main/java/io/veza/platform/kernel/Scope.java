package io.veza.platform.kernel;

/** What an app password may be good for. */
public enum Scope {
    PROFILE_READ,
    PROFILE_WRITE,
    ROOMS_READ,
    ROOMS_WRITE,
    ROOMS_MODERATE,
    TRACKS_READ,
    TRACKS_WRITE,
    LISTENS_READ,
    LISTENS_WRITE
}
