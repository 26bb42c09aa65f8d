package io.veza.chat.application.invitation;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.person.Handles;
import io.veza.chat.application.person.Names;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.invitation.Invitation;
import io.veza.chat.domain.invitation.InvitationCode;
import io.veza.chat.domain.log.Actor;
import io.veza.chat.domain.role.Permission;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;

/** Makes an invitation: a code for whoever gets it, or a note for one person, who needs none. */
@ApplicationScoped
public class Invite {

    /** Open ones in one room. */
    private static final int MOST = 200;

    private static final byte[] NO_CODE = {};

    private final GetRoom getRoom;
    private final Invitations invitations;
    private final Handles handles;
    private final Names names;
    private final Invitees invitees;
    private final NewInvitations fresh;
    private final SecureRandom random = new SecureRandom();

    public Invite(
            GetRoom getRoom,
            Invitations invitations,
            Handles handles,
            Names names,
            Invitees invitees,
            NewInvitations fresh) {
        this.getRoom = getRoom;
        this.invitations = invitations;
        this.handles = handles;
        this.names = names;
        this.invitees = invitees;
        this.fresh = fresh;
    }

    /**
     * Who is asked in.
     *
     * @param handle empty: whoever has the code
     * @param lasting zero: it does not expire
     * @param maxUses 0: no limit
     */
    public record Command(Actor actor, long room, String handle, Duration lasting, int maxUses) {}

    public Uni<InvitationView> handle(Command command) {
        return getRoom.handle(new GetRoom.Query(command.actor().user(), command.room()))
                .invoke(room -> room.require(Permission.INVITE, command.actor()))
                .chain(room -> invite(command, room));
    }

    private Uni<InvitationView> invite(Command command, RoomView room) {
        if (command.handle().isEmpty()) {
            InvitationCode code = InvitationCode.random(random);
            return store(fresh.of(command, null), code.digest(), room).map(view -> view.with(code));
        }
        return handles.find(command.handle())
                .map(found -> found.orElseThrow(Invite::unknown))
                .chain(user ->
                        store(fresh.of(command, user), NO_CODE, room)
                                .invoke(view -> invitees.tell(user, view)));
    }

    private Uni<InvitationView> store(Invitation invitation, byte[] digest, RoomView room) {
        return invitations
                .create(invitation, digest, MOST)
                .invoke(Invite::requireStored)
                .chain(() -> names.of(InvitationView.people(List.of(invitation))))
                .map(known -> InvitationView.of(invitation, room.room().name(), known));
    }

    private static void requireStored(boolean stored) {
        if (!stored) {
            throw new DomainException(
                    ChatError.TOO_MANY_INVITATIONS,
                    "A room has at most " + MOST + " open invitations.");
        }
    }

    private static DomainException unknown() {
        return new DomainException(ChatError.PERSON_NOT_FOUND, "Nobody has that handle.");
    }
}
