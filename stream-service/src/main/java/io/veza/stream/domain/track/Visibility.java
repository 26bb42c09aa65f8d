package io.veza.stream.domain.track;

/** Who may find and play a track. */
public enum Visibility {
    PUBLIC,
    PRIVATE,
    /** Whoever has the address. */
    UNLISTED;

    /** Whether somebody who is not the artist may play it. */
    public boolean openToAll() {
        return this != PRIVATE;
    }
}
