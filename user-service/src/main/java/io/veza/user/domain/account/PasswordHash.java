package io.veza.user.domain.account;

import java.util.Objects;

/**
 * A password as it is kept.
 *
 * @param value bcrypt's own form, with cost and salt
 * @param pepper id of the secret that was mixed in; the secret itself is never stored beside it
 */
public record PasswordHash(String value, String pepper) {

    public PasswordHash {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(pepper, "pepper");
    }

    @Override
    public String toString() {
        return "PasswordHash[" + pepper + "]";
    }
}
