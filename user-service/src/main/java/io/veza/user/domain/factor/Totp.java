package io.veza.user.domain.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * Time-based one-time passwords as every authenticator app makes them (RFC 6238): SHA-1, six
 * digits, thirty seconds.
 */
public final class Totp {

    private static final int STEP_SECONDS = 30;
    private static final int MODULUS = 1_000_000;

    private final KeyedDigest hmac;
    private final int stepsBack;

    /**
     * @param stepsBack how many codes before the present one are taken: 1 forgives a slow hand
     */
    public Totp(KeyedDigest hmac, int stepsBack) {
        this.hmac = hmac;
        this.stepsBack = stepsBack;
    }

    /** The step whose code it is; it may not be taken for that step, or an earlier one, again. */
    public OptionalLong match(String code, Instant now) {
        long present = now.getEpochSecond() / STEP_SECONDS;
        return LongStream.rangeClosed(present - stepsBack, present)
                .filter(step -> same(code, code(step)))
                .max();
    }

    /** Six digits. */
    public String code(long step) {
        byte[] digest = hmac.of(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = digest[digest.length - 1] & 0xf;
        int number = ByteBuffer.wrap(digest).getInt(offset) & Integer.MAX_VALUE;
        return String.valueOf(MODULUS + number % MODULUS).substring(1);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
