package io.veza.stream.domain.podcast;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The {@code podcast:guid} of shows: a UUID of version 5 (RFC 9562, section 5.5). */
public final class PodcastGuid {

    /** That of the podcast namespace. */
    private static final UUID NAMESPACE = UUID.fromString("ead4c236-bf58-58c6-a2c6-a6b28d128cb6");

    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*://");
    private static final Pattern SLASHES = Pattern.compile("/+$");
    private static final Pattern SHAPE =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int VERSION = 5;
    private static final int VERSION_BYTE = 6;
    private static final int VARIANT_BYTE = 8;

    private PodcastGuid() {}

    /** Of the address of a feed, without its scheme and the slashes at its end. */
    public static UUID of(String feed) {
        String bare = SCHEME.matcher(feed.strip()).replaceFirst("");
        return named(SLASHES.matcher(bare).replaceFirst(""));
    }

    /** Empty for what is no UUID. */
    public static Optional<UUID> parse(String text) {
        String clean = text.strip();
        return SHAPE.matcher(clean).matches()
                ? Optional.of(UUID.fromString(clean))
                : Optional.empty();
    }

    private static UUID named(String name) {
        byte[] hash = sha1(name);
        hash[VERSION_BYTE] = (byte) (hash[VERSION_BYTE] & 0x0F | VERSION << 4);
        hash[VARIANT_BYTE] = (byte) (hash[VARIANT_BYTE] & 0x3F | 0x80);
        ByteBuffer bytes = ByteBuffer.wrap(hash);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    /** What the version is defined by; nothing is kept safe by it. */
    private static byte[] sha1(String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(
                    ByteBuffer.allocate(2 * Long.BYTES)
                            .putLong(NAMESPACE.getMostSignificantBits())
                            .putLong(NAMESPACE.getLeastSignificantBits())
                            .flip());
            return digest.digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
