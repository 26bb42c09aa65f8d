package io.veza.platform.persistence;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;

/** What operators see of the relay. Only the node that leads it has a backlog. */
@ApplicationScoped
class RelayMetrics {

    private static final RelayLog.RelayBacklog NONE = new RelayLog.RelayBacklog(0, 0);

    private final AtomicReference<RelayLog.RelayBacklog> backlog = new AtomicReference<>(NONE);
    private final Counter published;

    RelayMetrics(MeterRegistry registry) {
        published =
                Counter.builder("veza_events_published")
                        .description("Events the relay has handed to NATS")
                        .register(registry);
        registry.gauge("veza_events_waiting", backlog, held -> held.get().waiting());
        registry.gauge("veza_events_oldest_age_seconds", backlog, held -> held.get().age());
    }

    void published(int count) {
        published.increment(count);
    }

    void waiting(RelayLog.RelayBacklog now) {
        backlog.set(now);
    }

    void nothingWaits() {
        backlog.set(NONE);
    }
}
