package io.veza.stream.application.media;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A stored file, ready to be sent.
 *
 * @param etag a strong validator (RFC 9110, section 8.8.1): files are replaced whole, never changed
 */
public record StoredFile(long size, String etag, Body body) {

    /** Where its bytes are. */
    public sealed interface Body {}

    /** On a disk of this machine. */
    public record Local(Path path) implements Body {}

    /** On another machine. */
    public non-sealed interface Remote extends Body {

        /** Blocks, and so does what is returned; closing it early reads no further. */
        InputStream open(long from, long length) throws IOException;

        /** An address there, for a while; empty: it is fetched through us alone. */
        Optional<URI> address(Outgoing outgoing, Duration validFor);
    }

    /** What is said of a file that another machine sends for us. */
    public record Outgoing(String type, String disposition, String cacheControl) {}

    public static StoredFile onDisk(Path path, long size, Instant modifiedAt) {
        String etag =
                "\""
                        + Long.toHexString(modifiedAt.toEpochMilli())
                        + "-"
                        + Long.toHexString(size)
                        + "\"";
        return new StoredFile(size, etag, new Local(path));
    }

    /** Blocks, and so does what is returned. */
    public InputStream open() throws IOException {
        return switch (body) {
            case Local local -> Files.newInputStream(local.path());
            case Remote remote -> remote.open(0, size);
        };
    }
}
