package io.veza.chat.adapter;

import io.veza.chat.application.invitation.InvitationView;
import io.veza.proto.chat.v1.Invitation;

/** Invitations, as protobuf. */
public final class InvitationWire {

    private InvitationWire() {}

    public static Invitation invitation(InvitationView view) {
        var invitation = view.invitation();
        Invitation.Builder wire =
                Invitation.newBuilder()
                        .setId(invitation.id())
                        .setRoom(invitation.room())
                        .setRoomName(view.room().value())
                        .setInviter(RoomWire.person(view.inviter()))
                        .setCreatedAt(RoomWire.timestamp(invitation.createdAt()))
                        .setMaxUses(invitation.maxUses())
                        .setUses(invitation.uses());
        if (invitation.expiresAt() != null) {
            wire.setExpiresAt(RoomWire.timestamp(invitation.expiresAt()));
        }
        if (view.invitee() != null) {
            wire.setInvitee(RoomWire.person(view.invitee()));
        }
        if (view.code() != null) {
            wire.setCode(view.code().value());
        }
        return wire.build();
    }
}
