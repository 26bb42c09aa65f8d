package io.veza.user.domain.account;

import java.util.Objects;

/** What proves that somebody is the account's owner. */
public record Credential(User user, PasswordHash hash) {

    public Credential {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(hash, "hash");
    }
}
