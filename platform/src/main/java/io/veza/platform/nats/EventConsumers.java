package io.veza.platform.nats;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.veza.platform.kernel.Leadership;
import io.veza.platform.kernel.Outages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds the service's handlers and runs a loop for each, from start to stop. */
@ApplicationScoped
class EventConsumers {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Nats nats;
    private final NatsConfig config;
    private final MeterRegistry metrics;
    private final String service;
    private final List<Thread> threads = new ArrayList<>();

    @Inject
    EventConsumers(
            Nats nats,
            NatsConfig config,
            MeterRegistry metrics,
            @ConfigProperty(name = "quarkus.application.name", defaultValue = "veza")
                    String service) {
        this.nats = nats;
        this.config = config;
        this.metrics = metrics;
        this.service = service;
    }

    void start(
            @Observes StartupEvent event,
            Instance<EventHandler> handlers,
            Instance<Leadership> leadership,
            Instance<Pool> pool,
            Instance<Outages> outages,
            Vertx vertx) {
        for (EventHandler handler : handlers) {
            Inbox inbox = new Inbox(vertx, pool.get(), config.consumer().ackWait());
            start(handler, leadership.get(), inbox, outages.get());
        }
    }

    void start(EventHandler handler, Leadership leadership, Inbox inbox, Outages outages) {
        String name = service + "-" + handler.name();
        HandlerLoop loop =
                new HandlerLoop(
                        handler,
                        nats,
                        leadership,
                        new DurableConsumer(name, handler.types(), config),
                        new EventDelivery(handler, inbox, config.consumer(), metrics, outages),
                        config.consumer());
        threads.add(Thread.ofVirtual().name(name).start(loop));
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        threads.forEach(Thread::interrupt);
        for (Thread thread : threads) {
            thread.join(PATIENCE);
        }
    }
}
