package io.veza.stream.domain.painting;

import io.veza.platform.kernel.ErrorCode;
import java.util.Base64;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * A picture that somebody shows. Its key is part of its address, and all that whoever fetches it
 * must know: 128 random bits in {@value #PATTERN}. Another picture has another key.
 */
public interface Painting {

    String PATTERN = "[\\w-]{22}";
    int KEY_BYTES = 16;

    /** The sizes it is painted in. */
    List<Frame> frames();

    /** Where its files are kept, each named as its frame. */
    String folder();

    /** What is refused with this cannot be painted. */
    ErrorCode invalid();

    /** What is asked for when that is refused. */
    default String wanted() {
        return "Send a picture as JPEG, PNG, WebP or GIF that is not too large";
    }

    /** But for the size. */
    default String address() {
        return "/media/" + folder();
    }

    /**
     * @param random nobody foresees what it says
     */
    static String key(RandomGenerator random) {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String requireKey(String key) {
        if (!Pattern.matches(PATTERN, key)) {
            throw new IllegalArgumentException("Not a key");
        }
        return key;
    }
}
