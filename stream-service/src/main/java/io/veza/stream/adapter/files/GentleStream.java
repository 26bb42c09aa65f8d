package io.veza.stream.adapter.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.function.DoubleConsumer;

/** Is read no faster than at a pace, so that whoever listens meanwhile does not notice. */
final class GentleStream extends FilterInputStream {

    private static final double NANOS = 1e9;

    private final long pace;
    private final DoubleConsumer read;
    private final long began = System.nanoTime();
    private long bytes;

    /**
     * @param pace bytes each second
     * @param read is told how many bytes each step has brought
     */
    GentleStream(InputStream in, long pace, DoubleConsumer read) {
        super(in);
        this.pace = pace;
        this.read = read;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int count = super.read(buffer, from, length);
        if (count > 0) {
            read.accept(count);
            bytes += count;
            rest();
        }
        return count;
    }

    private void rest() throws IOException {
        long due = began + (long) (bytes * NANOS / pace);
        Duration pause = Duration.ofNanos(Math.max(0, due - System.nanoTime()));
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The check was stopped");
        }
    }
}
