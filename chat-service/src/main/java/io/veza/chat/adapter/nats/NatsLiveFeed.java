package io.veza.chat.adapter.nats;

import io.veza.chat.application.log.EventView;
import io.veza.chat.application.log.LiveFeed;
import io.veza.platform.nats.Nats;
import io.veza.proto.chat.v1.MembershipChanged;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Fresh events on core NATS: at most once, at once. Every gateway with a member listens. */
@ApplicationScoped
class NatsLiveFeed implements LiveFeed {

    private final Nats nats;

    NatsLiveFeed(Nats nats) {
        this.nats = nats;
    }

    @Override
    public void publish(long room, String epoch, List<EventView> events) {
        String subject = "live.room." + room;
        LiveFrames.of(room, epoch, events)
                .forEach(frame -> nats.publish(subject, frame.toByteArray()));
    }

    @Override
    public void membershipChanged(long user, long room, boolean joined) {
        MembershipChanged changed =
                MembershipChanged.newBuilder()
                        .setUser(user)
                        .setRoom(room)
                        .setJoined(joined)
                        .build();
        nats.publish("live.user." + user, changed.toByteArray());
    }
}
