package io.veza.user.adapter.archive;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import io.veza.user.domain.takeout.TakeoutKey;
import java.io.BufferedOutputStream;
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
        OutputStream file = new BufferedOutputStream(Files.newOutputStream(path));
        try {
            return aead.newEncryptingStream(file, name);
        } catch (GeneralSecurityException | IOException e) {
            file.close();
            throw new IOException("cannot encrypt", e);
        }
    }

    InputStream read() throws IOException {
        InputStream file = Files.newInputStream(path);
        try {
            return aead.newDecryptingStream(file, name);
        } catch (GeneralSecurityException | IOException e) {
            file.close();
            throw new IOException("cannot decrypt", e);
        }
    }

    /** From wherever one likes. */
    SeekableByteChannel open() throws IOException {
        SeekableByteChannel file = Files.newByteChannel(path);
        try {
            return aead.newSeekableDecryptingChannel(file, name);
        } catch (GeneralSecurityException | IOException e) {
            file.close();
            throw new IOException("cannot decrypt", e);
        }
    }
}
