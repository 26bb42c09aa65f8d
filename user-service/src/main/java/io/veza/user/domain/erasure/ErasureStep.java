package io.veza.user.domain.erasure;

/**
 * In the order in which they are taken. The account first: from then on nobody can come in, and
 * nothing new comes about.
 */
public enum ErasureStep {
    ACCOUNT,
    STREAM,
    CHAT,
    KEY,
    CERTIFICATE;

    /** Not for the last. */
    public ErasureStep next() {
        return values()[ordinal() + 1];
    }
}
