package io.veza.chat.adapter.nats;

import io.veza.chat.adapter.PresenceWire;
import io.veza.chat.application.person.PersonFeed;
import io.veza.chat.domain.presence.Choice;
import io.veza.platform.kernel.Broadcast;
import io.veza.proto.chat.v1.MembershipChanged;
import jakarta.enterprise.context.ApplicationScoped;

/** What is one person's alone, to every gateway they are connected to. */
@ApplicationScoped
class NatsPersonFeed implements PersonFeed {

    private final Broadcast broadcast;

    NatsPersonFeed(Broadcast broadcast) {
        this.broadcast = broadcast;
    }

    @Override
    public void presenceChosen(long user, Choice choice) {
        tell(user, MembershipChanged.newBuilder().setPresence(PresenceWire.choice(user, choice)));
    }

    private void tell(long user, MembershipChanged.Builder change) {
        broadcast.publish("live.user." + user, change.setUser(user).build().toByteArray());
    }
}
