package io.veza.user.domain.mail;

import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Sha256;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The secret in a mailed link.
 *
 * @param value 256 random bits, base64url
 */
public record MailToken(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int BYTES = 32;

    public MailToken {
        if (!FORM.matcher(value).matches()) {
            throw invalid();
        }
    }

    public static MailToken of(byte[] randomness) {
        if (randomness.length != BYTES) {
            throw new IllegalArgumentException("a mailed token holds 256 bits");
        }
        return new MailToken(Base64.getUrlEncoder().withoutPadding().encodeToString(randomness));
    }

    /** Says neither whether there was such a link nor what became of it. */
    public static DomainException invalid() {
        return new DomainException(
                MailError.MAIL_LINK_INVALID,
                "This link was used already, is too old, or was replaced by a newer one.");
    }

    /** The form that is stored: whoever reads the database cannot use it. */
    public byte[] hash() {
        return Sha256.of(value);
    }

    @Override
    public String toString() {
        return "MailToken[…]";
    }
}
