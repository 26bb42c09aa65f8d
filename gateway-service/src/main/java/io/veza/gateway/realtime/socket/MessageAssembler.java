package io.veza.gateway.realtime.socket;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocketFrame;
import org.jspecify.annotations.Nullable;

/** Puts fragmented messages together (RFC 6455 section 5.4), within a size limit. */
final class MessageAssembler {

    private final int maxBytes;
    private final Sink sink;
    private @Nullable Buffer parts;
    private boolean binary;

    /** Takes whole messages. */
    @FunctionalInterface
    interface Sink {

        void message(byte[] payload, boolean binary);
    }

    MessageAssembler(int maxBytes, Sink sink) {
        this.maxBytes = maxBytes;
        this.sink = sink;
    }

    /** False when the message is too large. */
    boolean accept(WebSocketFrame frame) {
        if (!frame.isText() && !frame.isBinary() && !frame.isContinuation()) {
            return true;
        }
        if (!frame.isContinuation()) {
            binary = frame.isBinary();
            parts = null;
        }
        Buffer data = frame.binaryData();
        Buffer whole = parts == null ? data : parts.appendBuffer(data);
        if (whole.length() > maxBytes) {
            parts = null;
            return false;
        }
        parts = frame.isFinal() ? null : whole.copy();
        if (frame.isFinal()) {
            sink.message(whole.getBytes(), binary);
        }
        return true;
    }
}
