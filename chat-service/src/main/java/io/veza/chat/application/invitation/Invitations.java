package io.veza.chat.application.invitation;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.invitation.Invitation;
import io.veza.chat.domain.room.RoomName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The invitations there are. A digest of no bytes: it has no code. */
public interface Invitations {

    /**
     * Stores one, unless the room has as many open ones as it may.
     *
     * @return whether it was stored
     */
    Uni<Boolean> create(Invitation invitation, byte[] digest, int most);

    /** Open or not. */
    Uni<Optional<Invitation>> find(byte[] digest);

    /** Open or not, and what its room is called. */
    Uni<Optional<Waiting>> waitingBehind(byte[] digest);

    /** A room's open ones with smaller ids, newest first. */
    Uni<List<Invitation>> of(long room, long before, int limit);

    /** Open ones meant for somebody with smaller ids, newest first. */
    Uni<List<Waiting>> waitingFor(long user, long before, int limit);

    /** False when there is no such one in the room. */
    Uni<Boolean> revoke(long room, long invitation, Instant at);

    /** False when there is no such one meant for them. */
    Uni<Boolean> decline(long user, long invitation, Instant at);

    /** An invitation and what its room is called. */
    record Waiting(Invitation invitation, RoomName room) {}
}
