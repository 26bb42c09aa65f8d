package io.veza.user.domain.account;

import java.util.Objects;

/**
 * What proves that somebody is the account's owner.
 *
 * @param failures wrong passwords in a row
 */
public record Credential(User user, PasswordHash hash, int failures) {

    public Credential {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(hash, "hash");
    }
}
