package io.veza.chat.application.invitation;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.log.Actor;
import io.veza.chat.domain.role.Permission;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Takes an invitation back, or declines it. Done again it changes nothing. */
@ApplicationScoped
public class WithdrawInvitation {

    private final GetRoom getRoom;
    private final Invitations invitations;
    private final Clock clock;

    public WithdrawInvitation(GetRoom getRoom, Invitations invitations, Clock clock) {
        this.getRoom = getRoom;
        this.invitations = invitations;
        this.clock = clock;
    }

    public record Revoke(Actor actor, long room, long invitation) {}

    public record Decline(long user, long invitation) {}

    public Uni<Void> handle(Revoke command) {
        return getRoom.handle(new GetRoom.Query(command.actor().user(), command.room()))
                .invoke(room -> room.require(Permission.INVITE, command.actor()))
                .chain(() ->
                        invitations.revoke(command.room(), command.invitation(), clock.instant()))
                .invoke(WithdrawInvitation::requireFound)
                .replaceWithVoid();
    }

    public Uni<Void> handle(Decline command) {
        return invitations
                .decline(command.user(), command.invitation(), clock.instant())
                .invoke(WithdrawInvitation::requireFound)
                .replaceWithVoid();
    }

    private static void requireFound(boolean found) {
        if (!found) {
            throw new DomainException(
                    ChatError.INVITATION_NOT_FOUND, "There is no such invitation.");
        }
    }
}
