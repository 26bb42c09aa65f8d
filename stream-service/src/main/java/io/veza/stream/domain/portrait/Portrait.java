package io.veza.stream.domain.portrait;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A picture that somebody shows of themselves.
 *
 * @param key 128 random bits in {@value #PATTERN}
 */
public record Portrait(long id, long owner, PortraitKind kind, String key, Instant createdAt) {

    public static final String PATTERN = "[\\w-]{22}";
    public static final int KEY_BYTES = 16;

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    public Portrait {
        if (!SHAPE.matcher(key).matches()) {
            throw new IllegalArgumentException("Not a key");
        }
    }

    /** Where its files are kept. */
    public static String folder(String key) {
        return "portraits/" + key;
    }

    /** What people who show it are told: its address but for the size. */
    public String address() {
        return "/media/portraits/" + key;
    }
}
