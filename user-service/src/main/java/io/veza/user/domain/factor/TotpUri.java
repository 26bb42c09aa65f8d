package io.veza.user.domain.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What an authenticator app reads from a QR code.
 *
 * @param secret base32 without padding
 */
public record TotpUri(String secret, String issuer, String account) {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    public static TotpUri of(byte[] seed, String issuer, String account) {
        return new TotpUri(base32(seed), issuer, account);
    }

    public String value() {
        String label = encode(issuer) + ":" + encode(account);
        return "otpauth://totp/"
                + label
                + "?secret="
                + secret
                + "&issuer="
                + encode(issuer)
                + "&algorithm=SHA1&digits=6&period=30";
    }

    /** RFC 4648; a seed of 20 bytes needs no padding. */
    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int count = 0;
        for (byte b : bytes) {
            held = (held << Byte.SIZE) | (b & 0xff);
            count += Byte.SIZE;
            while (count >= BITS) {
                count -= BITS;
                text.append(ALPHABET.charAt((held >> count) & 31));
            }
            held &= (1 << count) - 1;
        }
        return text.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "TotpUri[" + account + "]";
    }
}
