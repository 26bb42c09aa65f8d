package io.veza.user.fake;

import java.io.ByteArrayOutputStream;

/** Reads secrets as an authenticator app does (RFC 4648). */
public final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    public static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int held = 0;
        int count = 0;
        for (char letter : text.toCharArray()) {
            held = (held << 5) | ALPHABET.indexOf(letter);
            count += 5;
            if (count >= 8) {
                count -= 8;
                bytes.write(held >> count);
                held &= (1 << count) - 1;
            }
        }
        return bytes.toByteArray();
    }
}
