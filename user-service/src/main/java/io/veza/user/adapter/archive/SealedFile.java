package io.veza.user.adapter.archive;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import io.veza.user.domain.takeout.TakeoutKey;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/**
 * A file in segments of a mebibyte, each AES-256-GCM with a key of the file's own (HKDF-SHA256);
 * their order, and where they end, is part of what is authenticated. Bound to its name: under
 * another one it does not open. Everything blocks.
 */
final class SealedFile {

    private static final int SEGMENT = 1 << 20;

    private final Path path;
    private final StreamingAead aead;
    private final byte[] name;

    SealedFile(Path path, String name, TakeoutKey key) {
        this.path = path;
        this.name = name.getBytes(StandardCharsets.UTF_8);
        try {
            aead = new AesGcmHkdfStreaming(key.bytes(), "HmacSha256", TakeoutKey.BYTES, SEGMENT, 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM and HMAC-SHA256", e);
        }
    }

    OutputStream write() throws IOException {
        return through(
                new BufferedOutputStream(Files.newOutputStream(path)),
                file -> aead.newEncryptingStream(file, name));
    }

    InputStream read() throws IOException {
        return through(Files.newInputStream(path), file -> aead.newDecryptingStream(file, name));
    }

    /** From wherever one likes. */
    SeekableByteChannel open() throws IOException {
        return through(
                Files.newByteChannel(path), file -> aead.newSeekableDecryptingChannel(file, name));
    }

    /** Whatever leads through a file closes it; where there is no way through, this does. */
    static <F extends Closeable, W> W through(F file, Way<F, W> way) throws IOException {
        try {
            return way.through(file);
        } catch (GeneralSecurityException | IOException e) {
            file.close();
            throw new IOException("there is no way into this sealed file", e);
        }
    }

    /** What is written or read in clear, over what lies there sealed. */
    interface Way<F, W> {

        W through(F file) throws GeneralSecurityException, IOException;
    }
}
