package io.veza.user.domain.session;

import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Sha256;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The opaque, single-use token that buys the next access token: {@code rt_<session>.<secret>}.
 *
 * @param session the sign-in whose chain it belongs to
 * @param secret 256 random bits, base64url
 */
public record RefreshToken(long session, String secret) {

    private static final Pattern FORM = Pattern.compile("rt_(\\d{1,19})\\.([A-Za-z0-9_-]{43})");
    private static final int SECRET_BYTES = 32;

    public static RefreshToken of(long session, byte[] randomness) {
        if (randomness.length != SECRET_BYTES) {
            throw new IllegalArgumentException("a refresh token holds 256 bits");
        }
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(randomness);
        return new RefreshToken(session, secret);
    }

    public static RefreshToken parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw invalid();
        }
        try {
            return new RefreshToken(Long.parseLong(matcher.group(1)), matcher.group(2));
        } catch (NumberFormatException tooLarge) {
            throw invalid();
        }
    }

    public static DomainException invalid() {
        return new DomainException(
                SessionError.REFRESH_TOKEN_INVALID, "This sign-in has ended; sign in again.");
    }

    /** The form that is stored: whoever reads the database cannot use it. */
    public byte[] hash() {
        return Sha256.of(value());
    }

    public String value() {
        return "rt_" + session + "." + secret;
    }

    @Override
    public String toString() {
        return "rt_" + session + ".…";
    }
}
