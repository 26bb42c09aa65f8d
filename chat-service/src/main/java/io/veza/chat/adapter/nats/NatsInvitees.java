package io.veza.chat.adapter.nats;

import io.veza.chat.adapter.InvitationWire;
import io.veza.chat.application.invitation.InvitationView;
import io.veza.chat.application.invitation.Invitees;
import io.veza.platform.nats.Nats;
import io.veza.proto.chat.v1.MembershipChanged;
import jakarta.enterprise.context.ApplicationScoped;

/** On core NATS, where every gateway that the person is connected to listens. */
@ApplicationScoped
class NatsInvitees implements Invitees {

    private final Nats nats;

    NatsInvitees(Nats nats) {
        this.nats = nats;
    }

    @Override
    public void tell(long user, InvitationView view) {
        MembershipChanged changed =
                MembershipChanged.newBuilder()
                        .setUser(user)
                        .setRoom(view.invitation().room())
                        .setInvitation(InvitationWire.invitation(view))
                        .build();
        nats.publish("live.user." + user, changed.toByteArray());
    }
}
