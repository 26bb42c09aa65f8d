package io.veza.stream.domain.picture;

import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Opens the picture of one preview: part of its address, and all that whoever fetches it must know.
 * 128 random bits, so that nobody finds one by trying; the same picture has another one in each
 * message.
 */
public record PictureKey(String value) {

    public static final String PATTERN = "[\\w-]{22}";
    public static final int BYTES = 16;

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    public PictureKey {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a key");
        }
    }

    public static PictureKey of(byte[] random) {
        return new PictureKey(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    public String url() {
        return "/media/pictures/" + value;
    }
}
