package io.veza.stream.application.media;

import java.nio.file.Path;
import java.time.Instant;

/** A stored file, ready to be sent. */
public record StoredFile(Path path, long size, Instant modifiedAt) {

    /** A strong validator (RFC 9110, section 8.8.1): files are replaced whole, never changed. */
    public String etag() {
        return "\""
                + Long.toHexString(modifiedAt.toEpochMilli())
                + "-"
                + Long.toHexString(size)
                + "\"";
    }
}
