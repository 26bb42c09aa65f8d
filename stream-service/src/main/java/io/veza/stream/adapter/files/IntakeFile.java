package io.veza.stream.adapter.files;

import io.veza.stream.application.media.Intake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.IntConsumer;

/** A temporary file that either becomes a stored one or disappears. */
final class IntakeFile implements Intake {

    private static final String ENDING = ".part";

    private final Path file;
    private final FileChannel channel;
    private final IntConsumer written;
    private final Publisher publisher;

    /** Moves the finished file to its place. */
    @FunctionalInterface
    interface Publisher {
        void publish(Path file, String key) throws IOException;
    }

    static IntakeFile in(Path folder, IntConsumer written, Publisher publisher) throws IOException {
        return new IntakeFile(Files.createTempFile(folder, "", ENDING), written, publisher);
    }

    /**
     * @param written is told how many bytes each step has brought
     */
    IntakeFile(Path file, IntConsumer written, Publisher publisher) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(file, StandardOpenOption.WRITE);
        this.written = written;
        this.publisher = publisher;
    }

    @Override
    public void write(ByteBuffer bytes) throws IOException {
        try {
            while (bytes.hasRemaining()) {
                written.accept(channel.write(bytes));
            }
        } catch (IOException failure) {
            throw FullDisk.orSo(failure);
        }
    }

    @Override
    public void keep(String key) throws IOException {
        try {
            channel.close();
            publisher.publish(file, key);
        } catch (IOException failure) {
            throw FullDisk.orSo(failure);
        }
    }

    @Override
    public Path complete() throws IOException {
        channel.close();
        return file;
    }

    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
