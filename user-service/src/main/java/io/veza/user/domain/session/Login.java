package io.veza.user.domain.session;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What somebody typed to say who they are: a handle or an e-mail address.
 *
 * @param value normalised as both are stored, so that case and spaces make no new name to guess at
 */
public record Login(String value) {

    public Login {
        value =
                Normalizer.normalize(value.replace("\0", "").strip(), Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT);
    }

    public boolean isEmail() {
        return value.indexOf('@') >= 0;
    }
}
