package io.veza.chat.adapter.grpc;

import io.veza.chat.adapter.InvitationWire;
import io.veza.chat.application.invitation.InvitationView;
import io.veza.chat.application.invitation.Invite;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.Principal;
import io.veza.proto.chat.v1.CreateInvitationRequest;
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

    static ListInvitationsResponse ofRoom(Page<InvitationView> page) {
        ListInvitationsResponse.Builder response = ListInvitationsResponse.newBuilder();
        page.items().forEach(view -> response.addItems(InvitationWire.invitation(view)));
        if (page.nextCursor() != null) {
            response.setNextCursor(page.nextCursor());
        }
        return response.build();
    }

    static ListMyInvitationsResponse mine(Page<InvitationView> page) {
        ListMyInvitationsResponse.Builder response = ListMyInvitationsResponse.newBuilder();
        page.items().forEach(view -> response.addItems(InvitationWire.invitation(view)));
        if (page.nextCursor() != null) {
            response.setNextCursor(page.nextCursor());
        }
        return response.build();
    }
}
