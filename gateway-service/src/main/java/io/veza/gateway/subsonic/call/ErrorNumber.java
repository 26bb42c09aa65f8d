package io.veza.gateway.subsonic.call;

/** What players know of why there is no answer. */
public enum ErrorNumber {
    GENERIC(0),
    MISSING_PARAMETER(10),
    CLIENT_TOO_OLD(20),
    SERVER_TOO_OLD(30),
    WRONG_CREDENTIALS(40),
    CONFLICTING_CREDENTIALS(43),
    INVALID_KEY(44),
    NOT_AUTHORIZED(50),
    NOT_FOUND(70);

    private final int code;

    ErrorNumber(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
