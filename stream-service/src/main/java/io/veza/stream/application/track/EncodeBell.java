package io.veza.stream.application.track;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Wakes a runner of this process for a job that was just made. Other processes find it by polling.
 */
@ApplicationScoped
public class EncodeBell {

    private final Semaphore rings = new Semaphore(0);

    public void ring() {
        rings.release();
    }

    public void await(Duration atMost) throws InterruptedException {
        rings.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }
}
