package io.veza.platform.kernel;

import java.util.function.Consumer;

/**
 * Messages to every process that listens, at once and at most once. What must not be lost needs the
 * event log instead.
 */
public interface Broadcast {

    void publish(String subject, byte[] payload);

    /** Calls the handler for each message until the process ends, across reconnects. */
    void subscribe(String subject, Consumer<byte[]> handler);
}
