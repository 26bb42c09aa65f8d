package io.veza.platform.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Names a state of what several people or devices may change at once. It is made of the contents
 * that can be changed, so that nothing else, and no change back and forth, makes it another one.
 */
public record Revision(String value) {

    private static final int BYTES = 12;
    private static final int ABSENT = -1;

    /**
     * @param parts numbers, texts, enums, null, and collections of them, always in the same order
     */
    public static Revision of(@Nullable Object... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Arrays.stream(parts).forEach(part -> add(digest, part));
            byte[] start = Arrays.copyOf(digest.digest(), BYTES);
            return new Revision(Base64.getUrlEncoder().encodeToString(start));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With its length before it, so that no two lists of parts look alike. */
    private static void add(MessageDigest digest, @Nullable Object part) {
        switch (part) {
            case null -> digest.update(number(ABSENT));
            case Collection<?> many -> {
                digest.update(number(many.size()));
                many.forEach(one -> add(digest, one));
            }
            default -> {
                byte[] text = part.toString().getBytes(StandardCharsets.UTF_8);
                digest.update(number(text.length));
                digest.update(text);
            }
        }
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
    }

    /**
     * Refuses a change that was meant for another state.
     *
     * @param wanted empty: whichever there is
     */
    public void requireIn(Collection<String> wanted) {
        if (!wanted.isEmpty() && !wanted.contains(value)) {
            throw new DomainException(
                    CoreError.CHANGED_MEANWHILE,
                    "It was changed meanwhile; read it again, then change it");
        }
    }
}
