package io.veza.user.domain.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Objects;

/**
 * How far the chain had come at a time, signed. Kept outside the database it proves that nothing up
 * to {@code seq} has been taken away or written anew since.
 *
 * @param kid which key signed it
 */
@SuppressWarnings("ArrayRecordComponent") // Copied in and out; heads are told apart by seq.
public record Head(long seq, byte[] hash, Instant at, String kid, byte[] signature) {

    private static final String FORM = "veza.audit.head/1";

    public Head {
        hash = hash.clone();
        at = at.truncatedTo(ChronoUnit.MICROS);
        Objects.requireNonNull(kid, "kid");
        signature = signature.clone();
    }

    /** What is signed: four lines, the hash in hexadecimal, the time as ISO 8601 in UTC. */
    public static byte[] text(long seq, byte[] hash, Instant at) {
        String time = at.truncatedTo(ChronoUnit.MICROS).toString();
        return String.join("\n", FORM, Long.toString(seq), HexFormat.of().formatHex(hash), time)
                .getBytes(StandardCharsets.US_ASCII);
    }

    public byte[] text() {
        return text(seq, hash, at);
    }

    boolean isOf(Link link) {
        return seq == link.entry().seq() && MessageDigest.isEqual(hash, link.hash());
    }

    @Override
    public byte[] hash() {
        return hash.clone();
    }

    @Override
    public byte[] signature() {
        return signature.clone();
    }
}
