package io.veza.chat.application.invitation;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.log.RoomWriter;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.invitation.Invitation;
import io.veza.chat.domain.invitation.InvitationCode;
import io.veza.chat.domain.log.Intent;
import io.veza.chat.domain.log.Outcome;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Enters a room with a code. The room's writer counts the use under the room's lock, so that no two
 * people come in by the last one.
 */
@ApplicationScoped
public class AcceptInvitation {

    private final Invitations invitations;
    private final RoomWriter writer;
    private final GetRoom getRoom;

    public AcceptInvitation(Invitations invitations, RoomWriter writer, GetRoom getRoom) {
        this.invitations = invitations;
        this.writer = writer;
        this.getRoom = getRoom;
    }

    public record Command(long user, InvitationCode code) {}

    public Uni<RoomView> handle(Command command) {
        return invitations
                .find(command.code().digest())
                .map(found -> found.orElseThrow(AcceptInvitation::unknown))
                .chain(invitation -> enter(command.user(), invitation));
    }

    private Uni<RoomView> enter(long user, Invitation invitation) {
        return writer.write(invitation.room(), new Intent.Join(user, invitation.id()))
                .invoke(Outcome::require)
                .chain(() -> getRoom.handle(new GetRoom.Query(user, invitation.room())));
    }

    private static DomainException unknown() {
        return new DomainException(ChatError.INVITATION_NOT_FOUND, "There is no such invitation.");
    }
}
