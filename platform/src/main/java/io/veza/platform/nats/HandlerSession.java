package io.veza.platform.nats;

import io.nats.client.Message;
import io.veza.platform.kernel.Event;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.jboss.logging.Logger;

/** One unbroken run of messages from a consumer to its handler. */
final class HandlerSession {

    private static final Logger LOG = Logger.getLogger(HandlerSession.class);

    private final EventHandler handler;
    private final EventDelivery delivery;
    private final BatchRuns runs;
    private final Lanes lanes = new Lanes();
    private final CountDownLatch ended = new CountDownLatch(1);
    private long expected = 1;

    HandlerSession(EventHandler handler, EventDelivery delivery, NatsConfig.Consumer config) {
        this.handler = handler;
        this.delivery = delivery;
        this.runs = new BatchRuns(delivery, lanes, config, ended);
    }

    /** Throws when messages got lost on the way, in a reconnect: only a new session keeps order. */
    void accept(Message message) {
        long sequence = message.metaData().consumerSequence();
        if (sequence != expected) {
            throw new IllegalStateException(
                    String.format(
                            Locale.ROOT, "message %d came instead of %d", sequence, expected));
        }
        expected++;
        try {
            Event event = EventEnvelope.toEvent(message);
            if (handler.types().contains(event.type())) {
                deliver(new Arrival(message, event));
                return;
            }
        } catch (IllegalArgumentException | DateTimeException foreign) {
            LOG.warnf("dropped what is no event on %s: %s", message.getSubject(), foreign);
        }
        message.ack();
    }

    private void deliver(Arrival arrival) {
        if (handler instanceof BatchEventHandler) {
            runs.add(arrival);
        } else {
            lanes.add(arrival.event().stream(), () -> delivery.deliver(arrival, 0, ended));
        }
    }

    /** Nothing is acknowledged any more; blocks until running handlers have come back. */
    void end() {
        ended.countDown();
        runs.join();
        lanes.join();
    }
}
