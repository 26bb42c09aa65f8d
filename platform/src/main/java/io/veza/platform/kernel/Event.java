package io.veza.platform.kernel;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as the event log keeps it.
 *
 * @param id unique for ever; what removes repeats
 * @param type {@code veza.<domain>.<noun>.<event>}
 * @param stream what it happened to, e.g. {@code room/42}; events of one stream stay in order
 * @param version place within the stream, from 1 without holes
 * @param position place within the service's whole log
 * @param payload the type's protobuf message
 * @param actor account that caused it; null when the system did
 * @param traceParent W3C trace context of the causing request
 * @param at when it happened
 */
@SuppressWarnings("ArrayRecordComponent") // Encoded once, read once; never compared.
public record Event(
        long id,
        String type,
        String stream,
        int version,
        long position,
        byte[] payload,
        @Nullable Long actor,
        @Nullable String traceParent,
        Instant at) {

    public Event {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(payload, "payload");
        Objects.requireNonNull(at, "at");
    }
}
