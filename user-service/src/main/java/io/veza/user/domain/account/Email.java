package io.veza.user.domain.account;

import java.text.Normalizer;
import java.util.Locale;

/**
 * An e-mail address, normalised so that one mailbox has one account.
 *
 * @param value NFC, lower case, no surrounding space
 */
public record Email(String value) {

    private static final int MAX_LENGTH = 254;

    /** Would make one address several, or part of a header, where mails are written. */
    private static final String SIGNS_OF_HEADERS = "<>()[]\\,;:\"";

    public Email {
        value = Normalizer.normalize(value.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        int at = value.lastIndexOf('@');
        if (at < 1 || at == value.length() - 1 || value.length() > MAX_LENGTH) {
            throw Refusal.of("email", "must be an e-mail address");
        }
        if (value.chars().anyMatch(Email::breaksHeaders)) {
            throw Refusal.of("email", "must be an e-mail address");
        }
    }

    private static boolean breaksHeaders(int sign) {
        return Character.isWhitespace(sign)
                || Character.isISOControl(sign)
                || SIGNS_OF_HEADERS.indexOf(sign) >= 0;
    }

    String localPart() {
        return value.substring(0, value.lastIndexOf('@'));
    }

    String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
