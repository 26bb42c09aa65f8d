package io.veza.user.domain.account;

import java.util.Objects;

/**
 * A decision about an account: its new state and what the world is told of it. Both are saved
 * together or not at all.
 */
public record UserChange(User user, UserEvent event) {

    public UserChange {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(event, "event");
    }
}
