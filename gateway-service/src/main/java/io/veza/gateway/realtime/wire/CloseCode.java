package io.veza.gateway.realtime.wire;

/**
 * Why the server closes a WebSocket. Clients reconnect after 4000–4499 and never after 4500–4999
 * (the private range of RFC 6455 section 7.4.2).
 */
public enum CloseCode {
    DRAIN(4001),
    SERVER_ERROR(4002),
    TOKEN_EXPIRED(4003),
    SLOW(4004),
    IDLE(4005),
    RATE_LIMITED(4007),
    BAD_TOKEN(4500),
    BAD_FRAME(4501),
    LOGGED_OUT(4503),
    TOO_MANY(4504),
    TOO_LARGE(4505),
    FORBIDDEN(4506);

    private final int code;

    CloseCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** The close frame's reason: the name in lower case. */
    public String reason() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
