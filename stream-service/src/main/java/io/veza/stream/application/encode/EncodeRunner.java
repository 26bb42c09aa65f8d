package io.veza.stream.application.encode;

import io.veza.stream.application.track.EncodeBell;
import io.veza.stream.domain.encode.EncodeJob;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Claims jobs and runs them, several at a time. Stopped, it claims nothing more and gives back what
 * it holds; killed, its leases run out and others take over.
 */
@ApplicationScoped
public class EncodeRunner {

    private static final Logger LOG = Logger.getLogger(EncodeRunner.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final EncodeJobs jobs;
    private final RunJob runJob;
    private final EncodeBell bell;
    private final EncodeLimits limits;
    private final List<Thread> workers = new ArrayList<>();
    private volatile boolean running;

    EncodeRunner(EncodeJobs jobs, RunJob runJob, EncodeBell bell, EncodeLimits limits) {
        this.jobs = jobs;
        this.runJob = runJob;
        this.bell = bell;
        this.limits = limits;
    }

    /**
     * @param owner names this process in its leases
     */
    public synchronized void start(String owner, int threads) {
        running = true;
        for (int i = 0; i < threads; i++) {
            workers.add(Thread.ofVirtual().name("encode-" + i).start(() -> work(owner)));
        }
    }

    public synchronized void stop() throws InterruptedException {
        running = false;
        workers.forEach(Thread::interrupt);
        for (Thread worker : workers) {
            worker.join(PATIENCE);
        }
        workers.clear();
    }

    private void work(String owner) {
        while (running) {
            try {
                Optional<EncodeJob> job = claim(owner);
                if (job.isPresent()) {
                    run(job.get());
                } else {
                    bell.await(limits.poll());
                }
            } catch (InterruptedException stopped) {
                LOG.debug("A worker was interrupted");
            }
        }
    }

    private Optional<EncodeJob> claim(String owner) {
        try {
            return jobs.claim(owner, limits.lease());
        } catch (RuntimeException unavailable) {
            LOG.warnf("No job claimed: %s", unavailable.getMessage());
            return Optional.empty();
        }
    }

    private void run(EncodeJob job) {
        try (Heartbeat heartbeat = new Heartbeat(jobs, job, limits.lease())) {
            try {
                runJob.handle(job);
            } catch (InterruptedException interrupted) {
                giveBack(job, heartbeat);
            }
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "Track %d: the lease will run out", job.track());
        }
    }

    private void giveBack(EncodeJob job, Heartbeat heartbeat) {
        if (!heartbeat.isLost()) {
            jobs.giveBack(job);
        }
    }
}
