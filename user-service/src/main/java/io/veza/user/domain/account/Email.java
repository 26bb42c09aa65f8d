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

    public Email {
        value = Normalizer.normalize(value.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        int at = value.lastIndexOf('@');
        if (at < 1 || at == value.length() - 1 || value.length() > MAX_LENGTH) {
            throw Refusal.of("email", "must be an e-mail address");
        }
        if (value.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
            throw Refusal.of("email", "must be an e-mail address");
        }
    }

    String localPart() {
        return value.substring(0, value.lastIndexOf('@'));
    }

    @Override
    public String toString() {
        return value;
    }
}
