package io.veza.chat.domain.invitation;

import io.veza.platform.kernel.Sha256;
import java.util.Base64;
import java.util.random.RandomGenerator;

/** What whoever holds it may come in with: 128 random bits. Only its digest is kept. */
public record InvitationCode(String value) {

    private static final int BYTES = 16;

    public static InvitationCode random(RandomGenerator random) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return new InvitationCode(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** So many random bits need no salt. */
    public byte[] digest() {
        return Sha256.of(value);
    }

    @Override
    public String toString() {
        return "InvitationCode";
    }
}
