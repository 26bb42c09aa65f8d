package io.veza.chat.application.invitation;

import io.veza.chat.application.person.Names;
import io.veza.chat.domain.invitation.Invitation;
import io.veza.chat.domain.invitation.InvitationCode;
import io.veza.chat.domain.person.Person;
import io.veza.chat.domain.room.RoomName;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An invitation with the names that belong to it.
 *
 * @param invitee null: it is for whoever has the code
 * @param code only just after it was made
 */
public record InvitationView(
        Invitation invitation,
        RoomName room,
        Person inviter,
        @Nullable Person invitee,
        @Nullable InvitationCode code) {

    static InvitationView of(Invitation invitation, RoomName room, Names.Known names) {
        Long invitee = invitation.invitee();
        return new InvitationView(
                invitation,
                room,
                names.of(invitation.inviter()),
                invitee == null ? null : names.of(invitee),
                null);
    }

    InvitationView with(InvitationCode fresh) {
        return new InvitationView(invitation, room, inviter, invitee, fresh);
    }

    /** Everybody whose name belongs to them. */
    static List<Long> people(Collection<Invitation> invitations) {
        return invitations.stream()
                .flatMap(one -> Stream.of(one.inviter(), one.invitee()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
