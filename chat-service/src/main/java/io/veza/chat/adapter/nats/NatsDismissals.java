package io.veza.chat.adapter.nats;

import io.veza.chat.adapter.ModerationWire;
import io.veza.chat.application.moderation.Dismissals;
import io.veza.chat.application.moderation.ModerationView;
import io.veza.chat.domain.moderation.ModerationAction;
import io.veza.platform.nats.Nats;
import io.veza.proto.chat.v1.MembershipChanged;
import jakarta.enterprise.context.ApplicationScoped;

/** On core NATS, where every gateway that the person is connected to listens. */
@ApplicationScoped
class NatsDismissals implements Dismissals {

    private final Nats nats;

    NatsDismissals(Nats nats) {
        this.nats = nats;
    }

    @Override
    public void tell(ModerationView view) {
        ModerationAction action = view.action();
        MembershipChanged changed =
                MembershipChanged.newBuilder()
                        .setUser(action.order().target())
                        .setRoom(action.room())
                        .setAction(ModerationWire.action(view))
                        .build();
        nats.publish("live.user." + changed.getUser(), changed.toByteArray());
    }
}
