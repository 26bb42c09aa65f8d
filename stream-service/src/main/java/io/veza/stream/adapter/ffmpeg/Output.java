package io.veza.stream.adapter.ffmpeg;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * What is done with what a process writes.
 *
 * @param data reads its standard output to the end
 * @param line takes each line of its standard error
 */
record Output(Reader data, Consumer<String> line) {

    /** For processes that write files. */
    static Output ofLines(Consumer<String> line) {
        return new Output(in -> in.transferTo(java.io.OutputStream.nullOutputStream()), line);
    }

    @FunctionalInterface
    interface Reader {
        void read(InputStream in) throws IOException;
    }
}
