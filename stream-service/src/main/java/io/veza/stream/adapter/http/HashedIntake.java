package io.veza.stream.adapter.http;

import io.veza.stream.application.media.FileHash;
import io.veza.stream.application.media.Intake;
import io.veza.stream.application.media.Workbench;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file on its way to the store, with its hash. Every method but the hash blocks. */
final class HashedIntake {

    private final Workbench workbench;
    private final MessageDigest digest;
    private @Nullable Intake intake;

    HashedIntake(Workbench workbench) {
        this.workbench = workbench;
        this.digest = FileHash.begin();
    }

    synchronized void write(byte[] bytes) throws IOException {
        if (intake == null) {
            intake = workbench.receive();
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
