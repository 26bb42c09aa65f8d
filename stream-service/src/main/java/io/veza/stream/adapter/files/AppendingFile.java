package io.veza.stream.adapter.files;

import io.veza.stream.application.upload.Appending;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.function.IntConsumer;

/** A file of an upload, written at its end. */
final class AppendingFile implements Appending {

    private final FileChannel channel;
    private final IntConsumer written;

    private AppendingFile(FileChannel channel, IntConsumer written) {
        this.channel = channel;
        this.written = written;
    }

    /**
     * Bytes behind {@code from} were never acknowledged.
     *
     * @param written is told how many bytes each step has brought
     */
    static Appending open(Path file, long from, IntConsumer written) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.size() < from) {
            channel.close();
            throw new IOException("Upload " + file.getFileName() + " has lost what was kept of it");
        }
        channel.truncate(from).position(from);
        Trees.forceFolder(Objects.requireNonNull(file.getParent(), "a file has a folder"));
        return new AppendingFile(channel, written);
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        try {
            while (rest.hasRemaining()) {
                written.accept(channel.write(rest));
            }
        } catch (IOException failure) {
            throw FullDisk.orSo(failure);
        }
    }

    @Override
    public void force() throws IOException {
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
