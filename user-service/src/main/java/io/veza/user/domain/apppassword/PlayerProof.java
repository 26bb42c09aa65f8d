package io.veza.user.domain.apppassword;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What a player shows to prove that it holds a password (Subsonic's protocol since 1.13.0). MD5 is
 * what that protocol says; of 256 random bits it tells nothing.
 *
 * @param digest of the password and the salt behind it, hex
 */
public record PlayerProof(String digest, String salt) {

    public PlayerProof {
        digest = digest.toLowerCase(Locale.ROOT);
    }

    /** Takes as long whatever it is. */
    public boolean isOf(Secret secret) {
        byte[] text = (secret.value() + salt).getBytes(StandardCharsets.UTF_8);
        byte[] expected = HexFormat.of().formatHex(md5(text)).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, digest.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] md5(byte[] text) {
        try {
            return MessageDigest.getInstance("MD5").digest(text);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has MD5", e);
        }
    }

    @Override
    public String toString() {
        return "PlayerProof[…]";
    }
}
