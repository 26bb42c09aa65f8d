package io.veza.platform.nats;

import io.micrometer.core.instrument.MeterRegistry;
import io.nats.client.Message;
import io.veza.platform.kernel.Event;
import io.veza.platform.kernel.Outages;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Brings one message to one handler: again with growing pauses while it fails, in place, so that
 * nothing of its stream overtakes it; parked after too many tries. Acknowledged only when that is
 * committed. While the database is away it neither succeeds nor parks, so it goes on trying; that
 * outage is no reason to park once the database is back.
 */
final class EventDelivery {

    private static final Logger LOG = Logger.getLogger(EventDelivery.class);

    private final EventHandler handler;
    private final Inbox inbox;
    private final NatsConfig.Consumer config;
    private final MeterRegistry metrics;
    private final Outages outages;

    EventDelivery(
            EventHandler handler,
            Inbox inbox,
            NatsConfig.Consumer config,
            MeterRegistry metrics,
            Outages outages) {
        this.handler = handler;
        this.inbox = inbox;
        this.config = config;
        this.metrics = metrics;
        this.outages = outages;
    }

    /**
     * @param tried how often it has been tried already
     * @param ended opens when the session ends; then nothing is acknowledged any more, and the next
     *     session gets the message again
     */
    void deliver(Arrival arrival, int tried, CountDownLatch ended) {
        Message message = arrival.message();
        try {
            int attempt = tried;
            while (attempt == 0 || !ended.await(pause(attempt), TimeUnit.MILLISECONDS)) {
                attempt++;
                if (ended.getCount() == 0 || settled(arrival.event(), attempt)) {
                    break;
                }
                message.inProgress();
            }
            if (ended.getCount() > 0) {
                message.ack();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * All in one transaction, once.
     *
     * @return whether they are done; if not, nothing has happened
     */
    boolean deliverTogether(List<Arrival> arrivals) {
        List<Event> events = arrivals.stream().map(Arrival::event).toList();
        try {
            int fresh = inbox.deliver((BatchEventHandler) handler, events);
            count("done", fresh);
            count("repeated", events.size() - fresh);
            arrivals.forEach(arrival -> arrival.message().ack());
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } catch (RuntimeException failure) {
            LOG.debugf(failure, "%s failed on %d events", handler.name(), events.size());
            return false;
        }
    }

    private boolean settled(Event event, int attempt) throws InterruptedException {
        try {
            count(inbox.deliver(handler, event) ? "done" : "repeated", 1);
            return true;
        } catch (RuntimeException failure) {
            LOG.debugf(failure, "%s failed on event %d", handler.name(), event.id());
            return attempt >= config.attempts()
                    && !outages.explain(failure)
                    && parked(event, attempt, failure);
        }
    }

    private boolean parked(Event event, int attempts, RuntimeException failure)
            throws InterruptedException {
        String reason = String.valueOf(failure.getMessage());
        try {
            inbox.park(handler, event, attempts, reason);
        } catch (RuntimeException unreachable) {
            LOG.debugf("cannot park event %d yet: %s", event.id(), unreachable.getMessage());
            return false;
        }
        count("parked", 1);
        LOG.errorf(
                "handler %s gave up on event %d (%s of %s) after %d tries: %s. It is kept in"
                        + " parked_event; cure the cause, then replay from position %d",
                handler.name(),
                event.id(),
                event.type(),
                event.stream(),
                attempts,
                reason,
                event.position());
        return true;
    }

    private long pause(int attempt) {
        long grown = config.backoff().toMillis() << Math.min(attempt - 1, Byte.SIZE);
        return Math.min(grown, config.maxBackoff().toMillis());
    }

    private void count(String outcome, int events) {
        metrics.counter("veza_events_handled", "handler", handler.name(), "outcome", outcome)
                .increment(events);
    }
}
