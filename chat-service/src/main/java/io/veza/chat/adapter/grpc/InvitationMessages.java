package io.veza.chat.adapter.grpc;

import io.veza.chat.adapter.RoomWire;
import io.veza.chat.application.invitation.InvitationView;
import io.veza.chat.application.invitation.Invite;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.Principal;
import io.veza.proto.chat.v1.CreateInvitationRequest;
import io.veza.proto.chat.v1.Invitation;
import io.veza.proto.chat.v1.ListInvitationsResponse;
import io.veza.proto.chat.v1.ListMyInvitationsResponse;
import java.time.Duration;

/** Invitations between protobuf and the use cases. */
final class InvitationMessages {

    private InvitationMessages() {}

    static Invite.Command command(Principal caller, CreateInvitationRequest request) {
        return new Invite.Command(
                RoleMessages.actor(caller),
                request.getRoom(),
                request.getHandle(),
                Duration.ofSeconds(request.getExpiresInSeconds()),
                request.getMaxUses());
    }

    static Invitation invitation(InvitationView view) {
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

    static ListInvitationsResponse ofRoom(Page<InvitationView> page) {
        ListInvitationsResponse.Builder response = ListInvitationsResponse.newBuilder();
        page.items().forEach(view -> response.addItems(invitation(view)));
        if (page.nextCursor() != null) {
            response.setNextCursor(page.nextCursor());
        }
        return response.build();
    }

    static ListMyInvitationsResponse mine(Page<InvitationView> page) {
        ListMyInvitationsResponse.Builder response = ListMyInvitationsResponse.newBuilder();
        page.items().forEach(view -> response.addItems(invitation(view)));
        if (page.nextCursor() != null) {
            response.setNextCursor(page.nextCursor());
        }
        return response.build();
    }
}
