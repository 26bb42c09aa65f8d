package io.veza.stream.adapter.nats;

import io.smallrye.mutiny.Uni;
import io.veza.platform.nats.DeliveredEvents;
import io.veza.stream.application.erasure.Deliveries;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Events with titles, in JetStream. */
@ApplicationScoped
class TrackDeliveries implements Deliveries {

    private static final Set<String> TITLED =
            Set.of("veza.stream.track.uploaded", "veza.stream.track.ready");

    private final DeliveredEvents delivered;

    TrackDeliveries(DeliveredEvents delivered) {
        this.delivered = delivered;
    }

    @Override
    public Uni<Void> forget(Set<Long> events) {
        return delivered.forget(events, TITLED).replaceWithVoid();
    }
}
