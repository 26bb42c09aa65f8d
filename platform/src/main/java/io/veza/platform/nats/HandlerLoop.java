package io.veza.platform.nats;

import io.nats.client.JetStreamApiException;
import io.nats.client.JetStreamSubscription;
import io.nats.client.Message;
import io.veza.platform.kernel.Leadership;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import org.jboss.logging.Logger;

/** Feeds one handler for as long as the service runs, on the one node that leads it. */
final class HandlerLoop implements Runnable {

    private static final Logger LOG = Logger.getLogger(HandlerLoop.class);

    /** One request for messages; NATS forgets it in a restart, so it must not be long. */
    private static final Duration REQUEST = Duration.ofSeconds(2);

    private static final Duration RETRY = Duration.ofSeconds(1);

    private final EventHandler handler;
    private final Nats nats;
    private final Leadership leadership;
    private final DurableConsumer consumer;
    private final EventDelivery delivery;
    private final NatsConfig.Consumer config;
    private boolean failing;

    HandlerLoop(
            EventHandler handler,
            Nats nats,
            Leadership leadership,
            DurableConsumer consumer,
            EventDelivery delivery,
            NatsConfig.Consumer config) {
        this.handler = handler;
        this.nats = nats;
        this.leadership = leadership;
        this.consumer = consumer;
        this.delivery = delivery;
        this.config = config;
    }

    /** Until interrupted. */
    @Override
    public void run() {
        try {
            while (!Thread.interrupted()) {
                try (Leadership.Lead lead = leadership.lead("handler/" + handler.name())) {
                    consume(lead);
                } catch (IOException
                        | JetStreamApiException
                        | ExecutionException
                        | RuntimeException failure) {
                    tell(failure);
                    Thread.sleep(RETRY);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void consume(Leadership.Lead lead)
            throws IOException, JetStreamApiException, ExecutionException, InterruptedException {
        JetStreamSubscription subscription = consumer.open(nats.connection().get());
        HandlerSession session = new HandlerSession(handler, delivery, config);
        try {
            while (lead.held() && !Thread.currentThread().isInterrupted()) {
                fetch(subscription, session);
                failing = false;
            }
        } finally {
            session.end();
            subscription.unsubscribe();
        }
    }

    private void fetch(JetStreamSubscription subscription, HandlerSession session)
            throws IOException, JetStreamApiException {
        Iterator<Message> messages = subscription.iterate(config.batch(), REQUEST);
        boolean idle = !messages.hasNext();
        while (messages.hasNext()) {
            session.accept(messages.next());
        }
        if (idle) {
            // Fails when somebody deleted the consumer or the stream; then both are made again.
            subscription.getConsumerInfo();
        }
    }

    private void tell(Exception failure) {
        if (!failing) {
            LOG.warnf("handler %s has no events for now: %s", handler.name(), failure);
        }
        failing = true;
    }
}
