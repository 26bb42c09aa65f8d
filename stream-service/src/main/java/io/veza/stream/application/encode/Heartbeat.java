package io.veza.stream.application.encode;

import io.veza.stream.domain.encode.EncodeJob;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Renews a job's lease while it runs, and interrupts it when the lease is lost. */
final class Heartbeat implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Heartbeat.class);
    private static final int BEATS_PER_LEASE = 3;

    private final Thread beats;
    private volatile boolean lost;
    private volatile boolean closed;

    Heartbeat(EncodeJobs jobs, EncodeJob job, Duration lease) {
        Thread worker = Thread.currentThread();
        this.beats =
                Thread.ofVirtual()
                        .name("heartbeat-" + job.track())
                        .start(() -> beat(jobs, job, lease, worker));
    }

    /** Whether the interrupt of the worker came from here. */
    boolean isLost() {
        return lost;
    }

    private void beat(EncodeJobs jobs, EncodeJob job, Duration lease, Thread worker) {
        try {
            while (!closed) {
                Thread.sleep(lease.dividedBy(BEATS_PER_LEASE));
                renew(jobs, job, lease);
            }
        } catch (LeaseLost gone) {
            stop(worker);
        } catch (InterruptedException finished) {
            Thread.currentThread().interrupt();
        }
    }

    /** A finished job has no lease either: that is no loss. */
    private synchronized void stop(Thread worker) {
        if (!closed) {
            lost = true;
            worker.interrupt();
        }
    }

    /** A database that does not answer for a moment costs nothing: the next beat tries again. */
    private void renew(EncodeJobs jobs, EncodeJob job, Duration lease) {
        try {
            jobs.renew(job, lease);
        } catch (LeaseLost gone) {
            throw gone;
        } catch (RuntimeException unavailable) {
            LOG.debugf("Track %d: lease not renewed: %s", job.track(), unavailable.getMessage());
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        beats.interrupt();
    }
}
