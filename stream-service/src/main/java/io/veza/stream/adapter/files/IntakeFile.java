package io.veza.stream.adapter.files;

import io.veza.stream.application.media.Intake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A temporary file that either becomes a stored one or disappears. */
final class IntakeFile implements Intake {

    static final String ENDING = ".part";

    private final Path file;
    private final FileChannel channel;
    private final Publisher publisher;

    /** Moves the finished file to its place. */
    @FunctionalInterface
    interface Publisher {
        void publish(Path file, String key) throws IOException;
    }

    IntakeFile(Path folder, Publisher publisher) throws IOException {
        this.file = Files.createTempFile(folder, "", ENDING);
        this.channel = FileChannel.open(file, StandardOpenOption.WRITE);
        this.publisher = publisher;
    }

    @Override
    public void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    @Override
    public void keep(String key) throws IOException {
        channel.close();
        publisher.publish(file, key);
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
