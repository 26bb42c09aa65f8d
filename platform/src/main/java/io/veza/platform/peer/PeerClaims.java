package io.veza.platform.peer;

/** What a service's token says of itself. */
final class PeerClaims {

    /** Never taken for a person's: see Claims. */
    static final String TYPE = "service+jwt";

    static final String ALGORITHM = "EdDSA";

    private PeerClaims() {}
}
