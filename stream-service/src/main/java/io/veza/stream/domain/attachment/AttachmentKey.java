package io.veza.stream.domain.attachment;

import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Opens one attachment: part of its address, and all that whoever fetches it must know. 128 random
 * bits, so that nobody finds one by trying.
 */
public record AttachmentKey(String value) {

    public static final String PATTERN = "[\\w-]{22}";
    public static final int BYTES = 16;

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    public AttachmentKey {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a key");
        }
    }

    public static AttachmentKey of(byte[] random) {
        return new AttachmentKey(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** Where its files are kept. */
    public String folder() {
        return "attachments/" + value;
    }
}
