package io.veza.stream.domain.link;

import io.veza.platform.kernel.Sha256;
import java.security.MessageDigest;
import java.util.Base64;

/**
 * Opens one link: 256 random bits, so that nobody finds one by trying and a plain hash is all that
 * has to be kept.
 */
public record LinkKey(String value) {

    public static final int BYTES = 32;

    public static LinkKey of(byte[] random) {
        return new LinkKey(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    public byte[] hash() {
        return Sha256.of(value);
    }

    /** Takes as long whether it is right or not. */
    public boolean opens(byte[] keptHash) {
        return MessageDigest.isEqual(hash(), keptHash);
    }

    @Override
    public String toString() {
        return "LinkKey[…]";
    }
}
