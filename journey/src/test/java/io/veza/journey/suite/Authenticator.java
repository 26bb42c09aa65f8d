package io.veza.journey.suite;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The app on somebody's telephone (RFC 6238), written without a look at the suite's own. */
public final class Authenticator {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP = 30;

    private final byte[] secret;
    private long shown;

    /**
     * @param secret base32, as it is typed: spaces mean nothing
     */
    public Authenticator(String secret) {
        this.secret = decode(secret.replace(" ", ""));
    }

    /** A code that was not shown before: that of the step before at first, then the present one. */
    public String code() {
        long present = Clock.systemUTC().instant().getEpochSecond() / STEP;
        long step = shown < present - 1 ? present - 1 : present;
        shown = step;
        return code(step);
    }

    private String code(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] digest = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int number = ByteBuffer.wrap(digest).getInt(digest[19] & 15) & Integer.MAX_VALUE;
            return String.format(java.util.Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long held = 0;
        int bits = 0;
        for (char letter : text.toCharArray()) {
            held = held << 5 | BASE32.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write((int) (held >> bits));
            }
        }
        return bytes.toByteArray();
    }
}
