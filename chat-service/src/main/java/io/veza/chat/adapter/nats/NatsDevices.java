package io.veza.chat.adapter.nats;

import io.veza.chat.adapter.DraftWire;
import io.veza.chat.adapter.ScheduledWire;
import io.veza.chat.application.draft.DraftFeed;
import io.veza.chat.application.scheduled.ScheduledFeed;
import io.veza.chat.domain.draft.Draft;
import io.veza.chat.domain.scheduled.ScheduledMessage;
import io.veza.platform.nats.Nats;
import io.veza.proto.chat.v1.MembershipChanged;
import jakarta.enterprise.context.ApplicationScoped;

/** What is a person's own, to all their devices that listen just now. */
@ApplicationScoped
class NatsDevices implements DraftFeed, ScheduledFeed {

    private final Nats nats;

    NatsDevices(Nats nats) {
        this.nats = nats;
    }

    @Override
    public void changed(Draft draft) {
        long user = draft.place().user();
        tell(MembershipChanged.newBuilder().setUser(user).setDraft(DraftWire.draft(draft)));
    }

    @Override
    public void changed(ScheduledMessage message, ScheduledMessage.State state) {
        tell(
                MembershipChanged.newBuilder()
                        .setUser(message.user())
                        .setScheduled(ScheduledWire.message(message, state)));
    }

    private void tell(MembershipChanged.Builder change) {
        nats.publish("live.user." + change.getUser(), change.build().toByteArray());
    }
}
