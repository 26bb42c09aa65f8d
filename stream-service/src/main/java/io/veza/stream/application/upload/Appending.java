package io.veza.stream.application.upload;

import java.io.IOException;

/** A file that grows. Every method blocks. */
public interface Appending extends AutoCloseable {

    void write(byte[] bytes) throws IOException;

    /** What was written survives a loss of power. */
    void force() throws IOException;

    @Override
    void close() throws IOException;
}
