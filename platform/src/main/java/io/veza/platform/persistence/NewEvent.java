package io.veza.platform.persistence;

import com.google.protobuf.Message;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An event about to be appended; the log adds id, version, position, trace and time.
 *
 * @param stream what it happens to, e.g. {@code room/42}
 * @param type {@code veza.<domain>.<noun>.<event>}
 * @param actor account that causes it; null when the system does
 */
public record NewEvent(String stream, String type, Message payload, @Nullable Long actor) {

    public NewEvent {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(payload, "payload");
    }
}
