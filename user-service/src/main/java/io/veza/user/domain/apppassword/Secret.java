package io.veza.user.domain.apppassword;

import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Sha256;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * What a program shows: {@code veza_}, 256 random bits and their checksum, in letters and digits
 * only. Those who look for secrets that leaked know one by its form, and by its checksum that it is
 * none by chance.
 *
 * @param value all of it
 */
public record Secret(String value) {

    private static final String PREFIX = "veza_";
    private static final String DIGITS =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(DIGITS.length());
    private static final int BYTES = 32;
    private static final int LENGTH = 43;
    private static final int CHECKSUM_LENGTH = 6;
    private static final Pattern FORM =
            Pattern.compile(
                    "("
                            + PREFIX
                            + "[0-9A-Za-z]{"
                            + LENGTH
                            + "})([0-9A-Za-z]{"
                            + CHECKSUM_LENGTH
                            + "})");

    public static Secret of(byte[] randomness) {
        if (randomness.length != BYTES) {
            throw new IllegalArgumentException("an app password holds 256 bits");
        }
        String body = PREFIX + digits(new BigInteger(1, randomness), LENGTH);
        return new Secret(body + checksum(body));
    }

    public static Secret parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches() || !parts.group(2).equals(checksum(parts.group(1)))) {
            throw invalid();
        }
        return new Secret(text);
    }

    public static DomainException invalid() {
        return new DomainException(
                CoreError.TOKEN_INVALID, "This app password is not, or no longer, good.");
    }

    /**
     * The form that is stored, and looked for: of 256 random bits nobody finds another with the
     * same digest, nor is one told by how long the search takes.
     */
    public byte[] hash() {
        return Sha256.of(value);
    }

    private static String checksum(String body) {
        CRC32 sum = new CRC32();
        sum.update(body.getBytes(StandardCharsets.US_ASCII));
        return digits(BigInteger.valueOf(sum.getValue()), CHECKSUM_LENGTH);
    }

    private static String digits(BigInteger number, int length) {
        StringBuilder digits = new StringBuilder(length);
        BigInteger rest = number;
        for (int i = 0; i < length; i++) {
            BigInteger[] parts = rest.divideAndRemainder(BASE);
            digits.append(DIGITS.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        return digits.reverse().toString();
    }

    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
