package io.veza.user.domain.takeout;

import java.util.Base64;

/**
 * What an archive is encrypted with. It is in the link and nowhere else.
 *
 * @param bytes 32 at random
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record TakeoutKey(byte[] bytes) {

    public static final int BYTES = 32;

    public TakeoutKey {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a key has " + BYTES + " bytes");
        }
    }

    /**
     * @param text 43 letters of base64url
     */
    public static TakeoutKey of(String text) {
        return new TakeoutKey(Base64.getUrlDecoder().decode(text));
    }

    public String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** It opens what nobody else may read, so it is never written anywhere. */
    @Override
    public String toString() {
        return "TakeoutKey[…]";
    }
}
