package io.veza.stream.adapter.postgres;

/** Rolls back an upload whose key has already led to a track. */
final class KeyUsed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long track;

    KeyUsed(long track) {
        super("The key is used", null, false, false);
        this.track = track;
    }

    long track() {
        return track;
    }
}
