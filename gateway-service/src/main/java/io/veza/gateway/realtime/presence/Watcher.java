package io.veza.gateway.realtime.presence;

import io.veza.gateway.realtime.wire.Outlet;
import io.veza.gateway.realtime.wire.Subprotocol;
import io.veza.proto.chat.v1.Presence;
import io.veza.proto.edge.v1.ServerEnvelope;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** A socket that looks at some people. */
public final class Watcher {

    private final Outlet outlet;
    private final Set<Long> people;

    Watcher(Outlet outlet, Set<Long> people) {
        this.outlet = outlet;
        this.people = Set.copyOf(people);
    }

    Set<Long> people() {
        return people;
    }

    /** A socket that is behind goes without: what matters only now must not wait. */
    void tell(Push push) {
        outlet.eventLoop()
                .execute(() -> {
                    if (outlet.queuedBytes() == 0) {
                        outlet.send(push.payload(outlet.subprotocol()));
                    }
                });
    }

    /** Encoded once for all who hear it. */
    static final class Push {

        private final ServerEnvelope envelope;
        private final Map<Subprotocol, byte[]> payloads = new EnumMap<>(Subprotocol.class);

        Push(Presence presence) {
            envelope = ServerEnvelope.newBuilder().setPresence(presence).build();
        }

        private synchronized byte[] payload(Subprotocol subprotocol) {
            return payloads.computeIfAbsent(subprotocol, one -> one.encode(envelope));
        }
    }
}
