package io.veza.gateway.realtime.socket;

import io.vertx.core.http.WebSocketFrame;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** Puts fragmented messages together (RFC 6455 section 5.4), within a size limit. */
final class MessageAssembler {

    private final int maxBytes;
    private final Sink sink;
    private @Nullable ByteArrayOutputStream parts;
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
        byte[] data = frame.binaryData().getBytes();
        int before = parts == null ? 0 : parts.size();
        if (before + data.length > maxBytes) {
            parts = null;
            return false;
        }
        take(data, frame.isFinal());
        return true;
    }

    private void take(byte[] data, boolean last) {
        if (last && parts == null) {
            sink.message(data, binary);
            return;
        }
        ByteArrayOutputStream known = parts == null ? new ByteArrayOutputStream() : parts;
        known.writeBytes(data);
        parts = last ? null : known;
        if (last) {
            sink.message(known.toByteArray(), binary);
        }
    }
}
