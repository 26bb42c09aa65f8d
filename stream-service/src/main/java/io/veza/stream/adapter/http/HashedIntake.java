package io.veza.stream.adapter.http;

import io.veza.stream.application.media.Intake;
import io.veza.stream.application.media.MediaStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file on its way to the store, with its hash. Every method but the hash blocks. */
final class HashedIntake {

    private final MediaStore store;
    private final MessageDigest digest;
    private @Nullable Intake intake;

    HashedIntake(MediaStore store) {
        this.store = store;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    synchronized void write(byte[] bytes) throws IOException {
        if (intake == null) {
            intake = store.receive();
        }
        digest.update(bytes);
        intake.write(ByteBuffer.wrap(bytes));
    }

    /** To be asked once, at the end. */
    synchronized String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    synchronized Path complete() throws IOException {
        return Objects.requireNonNull(intake, "nothing was written").complete();
    }

    synchronized void keep(String key) throws IOException {
        if (intake != null) {
            intake.keep(key);
        }
    }

    synchronized void close() {
        if (intake != null) {
            intake.close();
        }
    }
}
