package io.veza.platform.persistence;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.sqlclient.Pool;
import io.veza.platform.kernel.EventPublisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the event log: in commit order, at least once, one node at a time. Its place moves only
 * after every event before it is stored by the publisher; a crash in between repeats a batch, and
 * consumers drop repeats. PostgreSQL or NATS may go away and come back at any time.
 */
@ApplicationScoped
class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final String ROLE = "relay";

    /** First look after a ring; each further look waits twice as long. */
    private static final long EAGER_MS = 5;

    private static final Duration MEASURE = Duration.ofSeconds(5);

    private final Pool pool;
    private final EventPublisher publisher;
    private final RelayConfig config;
    private final RelayMetrics metrics;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean stopping;
    private @Nullable Thread thread;
    private boolean failing;
    private long measuredAt = System.nanoTime();

    Relay(Pool pool, EventPublisher publisher, RelayConfig config, RelayMetrics metrics) {
        this.pool = pool;
        this.publisher = publisher;
        this.config = config;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofVirtual().name(ROLE).start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (thread != null) {
            thread.interrupt();
            thread.join(config.retry());
        }
    }

    private void run() {
        try {
            while (!stopping) {
                try (AdvisoryLock lock = AdvisoryLock.take(pool, ROLE)) {
                    lead(lock);
                } catch (RuntimeException failure) {
                    tell(failure);
                    Thread.sleep(config.retry());
                } finally {
                    metrics.nothingWaits();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void lead(AdvisoryLock lock) throws InterruptedException {
        RelayLog log = new RelayLog(lock.session(), config.batch());
        Wait.on(log.listen(bell::release));
        RelayWindow window = Wait.on(log.window());
        int idle = 0;
        while (lock.held() && !stopping) {
            long began = System.nanoTime();
            RelayLog.RelayBatch batch = Wait.on(log.after(window));
            if (batch.events().isEmpty()) {
                metrics.nothingWaits();
                idle = rest(idle);
            } else {
                measure(log, window);
                window = publish(log, window, batch);
                idle = 0;
                pace(began, batch.events().size());
            }
        }
    }

    /** The window after the batch, or the same one when the batch has to go again. */
    private RelayWindow publish(RelayLog log, RelayWindow window, RelayLog.RelayBatch batch)
            throws InterruptedException {
        try {
            Publication.run(batch.events(), publisher::publish);
        } catch (RuntimeException refused) {
            tell(refused);
            Thread.sleep(config.retry());
            return window;
        }
        Wait.on(log.mark(batch.done()));
        metrics.published(batch.events().size());
        recovered();
        return batch.done();
    }

    /** What is committed close together shares a look and a mark. */
    private void pace(long began, int found) throws InterruptedException {
        long left = config.pace().toNanos() - (System.nanoTime() - began);
        if (found < config.batch() && left > 0) {
            TimeUnit.NANOSECONDS.sleep(left);
        }
    }

    /** Waits for the bell; looks again soon after one, because its commit may be a little late. */
    private int rest(int idle) throws InterruptedException {
        long eager = EAGER_MS << Math.min(idle, Byte.SIZE);
        long wait = Math.min(eager, config.poll().toMillis());
        boolean rung = bell.tryAcquire(wait, TimeUnit.MILLISECONDS);
        bell.drainPermits();
        return rung ? 0 : idle + 1;
    }

    private void measure(RelayLog log, RelayWindow window) throws InterruptedException {
        if (System.nanoTime() - measuredAt > MEASURE.toNanos()) {
            metrics.waiting(Wait.on(log.backlog(window)));
            measuredAt = System.nanoTime();
        }
    }

    private void tell(RuntimeException failure) {
        if (!failing) {
            LOG.warnf("events wait in the log and will be published later: %s", failure);
        }
        failing = true;
    }

    private void recovered() {
        if (failing) {
            LOG.info("events are published again");
        }
        failing = false;
    }
}
