package io.veza.chat.adapter.nats;

import io.veza.chat.adapter.PresenceWire;
import io.veza.chat.adapter.ReadingWire;
import io.veza.chat.application.person.PersonFeed;
import io.veza.chat.domain.presence.Choice;
import io.veza.chat.domain.reading.Notifications;
import io.veza.chat.domain.reading.ReadState;
import io.veza.chat.domain.reading.Receipt;
import io.veza.platform.kernel.Broadcast;
import io.veza.proto.chat.v1.MembershipChanged;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * What is one person's alone, to every gateway they are connected to; without a room, as older
 * gateways want it.
 */
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

    @Override
    public void read(long user, List<ReadState> states) {
        tell(
                user,
                MembershipChanged.newBuilder()
                        .addAllReads(states.stream().map(ReadingWire::state).toList()));
    }

    @Override
    public void notificationsSet(long user, long room, Notifications wanted) {
        tell(
                user,
                MembershipChanged.newBuilder()
                        .setNotifications(ReadingWire.notifications(room, wanted)));
    }

    @Override
    public void receiptsSet(long user, boolean given) {
        tell(user, MembershipChanged.newBuilder().setReading(ReadingWire.preferences(given)));
    }

    @Override
    public void receipt(Receipt receipt) {
        broadcast.publish(
                "live.receipts." + receipt.room(), ReadingWire.receipt(receipt).toByteArray());
    }

    private void tell(long user, MembershipChanged.Builder change) {
        broadcast.publish("live.user." + user, change.setUser(user).build().toByteArray());
    }
}
