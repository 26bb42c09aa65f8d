package io.veza.user.domain.apppassword;

import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import io.veza.platform.kernel.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A key of a person's for one of their programs. Its id is the session of all tokens it is
 * exchanged for, so that it ends as a session does.
 *
 * @param name what it is for, in its owner's words
 * @param expiresAt null: it does not end by itself
 * @param lastUsedAt null: never
 * @param forPlayers whether players may show digests of it, for which it has to be kept
 */
public record AppPassword(
        long id,
        long user,
        String name,
        Set<Scope> scopes,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        boolean forPlayers) {

    public AppPassword {
        name = name.strip();
        scopes = Set.copyOf(scopes);
    }

    /** One that has just been made. */
    public static AppPassword make(
            long id,
            long user,
            String name,
            Set<Scope> scopes,
            Instant now,
            @Nullable Instant expiresAt,
            boolean forPlayers) {
        if (expiresAt != null && !expiresAt.isAfter(now)) {
            throw DomainException.invalid(
                    AppPasswordError.APP_PASSWORD_ENDS_IN_PAST,
                    "It must end in the future.",
                    List.of(new FieldViolation("expiresAt", "must be in the future")));
        }
        return new AppPassword(id, user, name, scopes, now, expiresAt, null, forPlayers);
    }
}
