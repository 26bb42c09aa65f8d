package io.veza.stream.adapter.http;

import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.domain.upload.UploadError;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the bytes of one piece must come to (tus 1.0.0, checksum). Not for several threads. */
final class ChunkChecksum {

    static final String ALGORITHMS = "sha1,sha256,sha512";

    private static final Map<String, String> KNOWN =
            Map.of("sha1", "SHA-1", "sha256", "SHA-256", "sha512", "SHA-512");

    private final MessageDigest digest;
    private final byte[] expected;

    private ChunkChecksum(MessageDigest digest, byte[] expected) {
        this.digest = digest;
        this.expected = expected;
    }

    /**
     * @param header null: none was sent
     */
    static @Nullable ChunkChecksum parse(@Nullable String header) {
        if (header == null) {
            return null;
        }
        String[] parts = header.strip().split(" ", 2);
        String algorithm = KNOWN.get(parts[0]);
        if (algorithm == null || parts.length < 2) {
            throw refused();
        }
        try {
            return new ChunkChecksum(
                    MessageDigest.getInstance(algorithm),
                    Base64.getDecoder().decode(parts[1].strip()));
        } catch (IllegalArgumentException notBase64) {
            throw refused();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static DomainException refused() {
        return new DomainException(
                CoreError.INVALID_REQUEST,
                Tus.CHECKSUM + " must be one of " + ALGORITHMS + ", a space, and base64");
    }

    void update(byte[] bytes) {
        digest.update(bytes);
    }

    /** To be asked once, at the end. */
    void require() {
        if (!MessageDigest.isEqual(digest.digest(), expected)) {
            throw new DomainException(
                    UploadError.UPLOAD_CHECKSUM_WRONG,
                    "The bytes are not those the checksum is of; send them again");
        }
    }
}
