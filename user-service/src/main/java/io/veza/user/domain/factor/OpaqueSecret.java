package io.veza.user.domain.factor;

import io.veza.platform.kernel.Sha256;
import java.util.Base64;
import java.util.random.RandomGenerator;

/**
 * An opaque secret of 256 bits that is kept as its hash: a challenge, or what a trusted device
 * shows.
 */
public record OpaqueSecret(String value) {

    private static final int BYTES = 32;

    public static OpaqueSecret random(RandomGenerator random) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return new OpaqueSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    public byte[] hash() {
        return Sha256.of(value);
    }

    /** The hash as text that fits into an address. */
    public String digest() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash());
    }

    @Override
    public String toString() {
        return "OpaqueSecret[…]";
    }
}
