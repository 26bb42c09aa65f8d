package io.veza.user.domain.passkey;

import java.util.Base64;
import java.util.random.RandomGenerator;

/**
 * What a passkey says of whose it is: random, so that it tells nobody who has the device anything.
 *
 * @param value base64url without padding
 */
public record UserHandle(String value) {

    private static final int BYTES = 64;

    public static UserHandle random(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return of(bytes);
    }

    public static UserHandle of(byte[] bytes) {
        return new UserHandle(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public byte[] bytes() {
        return Base64.getUrlDecoder().decode(value);
    }
}
