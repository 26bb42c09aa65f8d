package io.veza.chat.domain.invitation;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lets people into a room.
 *
 * @param invitee the only one it is for; null: whoever has the code
 * @param expiresAt null: never
 * @param maxUses 0: no limit
 * @param revokedAt null: it was not
 */
public record Invitation(
        long id,
        long room,
        long inviter,
        @Nullable Long invitee,
        Instant createdAt,
        @Nullable Instant expiresAt,
        int maxUses,
        int uses,
        @Nullable Instant revokedAt) {

    public Invitation {
        Objects.requireNonNull(createdAt, "createdAt");
    }

    public boolean isOpen(Instant at) {
        return revokedAt == null
                && (expiresAt == null || at.isBefore(expiresAt))
                && (maxUses == 0 || uses < maxUses);
    }

    public boolean admits(long user, Instant at) {
        return isOpen(at) && (invitee == null || invitee == user);
    }

    public Invitation used() {
        return new Invitation(
                id, room, inviter, invitee, createdAt, expiresAt, maxUses, uses + 1, revokedAt);
    }
}
