package io.veza.platform.nats;

import io.veza.platform.kernel.Broadcast;
import jakarta.inject.Singleton;
import java.util.function.Consumer;

/** Core NATS as those see it who must not know NATS. */
@Singleton
class NatsBroadcast implements Broadcast {

    private final Nats nats;

    NatsBroadcast(Nats nats) {
        this.nats = nats;
    }

    @Override
    public void publish(String subject, byte[] payload) {
        nats.publish(subject, payload);
    }

    @Override
    public void subscribe(String subject, Consumer<byte[]> handler) {
        nats.subscribe(subject, (_, payload) -> handler.accept(payload));
    }
}
