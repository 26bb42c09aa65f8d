package io.veza.user.domain.account;

import io.veza.platform.kernel.Revision;
import io.veza.platform.kernel.Role;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An account and the profile it carries.
 *
 * @param emailVerified the owner has proved to read what is sent there
 */
public record User(
        long id,
        Handle handle,
        Email email,
        DisplayName displayName,
        Bio bio,
        Role role,
        Instant createdAt,
        boolean emailVerified) {

    public User {
        Objects.requireNonNull(handle, "handle");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(displayName, "displayName");
        Objects.requireNonNull(bio, "bio");
        Objects.requireNonNull(role, "role");
        // What is stored and read back is the same instant.
        createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
    }

    public static UserChange register(
            long id, Handle handle, Email email, DisplayName displayName, Role role, Instant now) {
        User user = new User(id, handle, email, displayName, Bio.NONE, role, now, false);
        return new UserChange(user, new UserEvent.Registered(id));
    }

    /** Of what {@link #withProfile} changes. */
    public Revision revision() {
        return Revision.of(displayName.value(), bio.value());
    }

    /** Replaces what is given and keeps the rest. */
    public UserChange withProfile(@Nullable DisplayName newName, @Nullable Bio newBio) {
        User changed =
                new User(
                        id,
                        handle,
                        email,
                        Objects.requireNonNullElse(newName, displayName),
                        Objects.requireNonNullElse(newBio, bio),
                        role,
                        createdAt,
                        emailVerified);
        return new UserChange(changed, new UserEvent.ProfileChanged(id));
    }
}
