package io.veza.stream.application.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** A file on its way in. Closing it without keeping it leaves no trace. */
public interface Intake extends AutoCloseable {

    void write(ByteBuffer bytes) throws IOException;

    /** Makes it durable under a key, in one step. */
    void keep(String key) throws IOException;

    /** Ends it, and tells where it is until it is closed. */
    Path complete() throws IOException;

    @Override
    void close();
}
