package io.veza.user.domain.takeout;

/** In the order in which they are taken: each service is asked, then all is put together. */
public enum TakeoutStep {
    ACCOUNT,
    CHAT,
    STREAM,
    PACK;

    /** Not for the last. */
    public TakeoutStep next() {
        return values()[ordinal() + 1];
    }
}
