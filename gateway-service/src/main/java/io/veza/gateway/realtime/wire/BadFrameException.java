package io.veza.gateway.realtime.wire;

/** A frame that is no envelope at all: the connection cannot go on. */
public final class BadFrameException extends Exception {

    private static final long serialVersionUID = 1L;

    BadFrameException(String message) {
        super(message, null, false, false);
    }
}
