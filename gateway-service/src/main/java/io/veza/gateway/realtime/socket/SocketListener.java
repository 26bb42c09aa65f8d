package io.veza.gateway.realtime.socket;

import io.vertx.core.http.HttpServerRequest;

/** What happens on one socket; called on its event loop only. */
public interface SocketListener {

    /** A whole message within the size limit. */
    void message(byte[] payload, boolean binary);

    /** About once a second. */
    void tick();

    /** The gateway goes away; the client should come back after this many milliseconds. */
    void draining(int afterMillis);

    /** Gone, for whatever reason; the last call. */
    void closed();

    /** Makes the listener of a fresh socket. */
    @FunctionalInterface
    interface Factory {

        SocketListener opened(Socket socket, HttpServerRequest upgrade);
    }
}
