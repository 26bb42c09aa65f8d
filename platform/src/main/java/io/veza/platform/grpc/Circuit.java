package io.veza.platform.grpc;

import io.grpc.Status;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.Guard;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jspecify.annotations.Nullable;

/**
 * The circuit to one peer. While it is open one call in each pause tries again, so that a peer that
 * hangs does not hold everybody who comes after the pause. Whether a call may start is answered at
 * once and its outcome told at its end, both on the caller's thread: a guard around the whole call
 * would move it to a later turn of the event loop.
 */
final class Circuit {

    private final Guard guard;
    private final long pauseNanos;
    private final AtomicLong openedAt = new AtomicLong();
    private volatile boolean open;

    Circuit(String peer, ClientConfig.Breaker config) {
        pauseNanos = config.pause().toNanos();
        guard =
                Guard.create()
                        .withDescription("gRPC " + peer)
                        .withCircuitBreaker()
                        .requestVolumeThreshold(config.window())
                        .failureRatio(config.failureRatio())
                        .delay(config.pause().toMillis(), ChronoUnit.MILLIS)
                        .onStateChange(this::changed)
                        .done()
                        .build();
    }

    private void changed(CircuitBreakerState state) {
        openedAt.set(System.nanoTime());
        open = state == CircuitBreakerState.OPEN;
    }

    boolean admits() {
        if (!open) {
            return true;
        }
        long since = openedAt.get();
        long now = System.nanoTime();
        return now - since >= pauseNanos && openedAt.compareAndSet(since, now);
    }

    boolean isOpen() {
        return open;
    }

    /** Until the next call may try. */
    Duration pause() {
        long rest = openedAt.get() + pauseNanos - System.nanoTime();
        return Duration.ofNanos(Math.max(0, rest));
    }

    void report(Status status) {
        if (status.getCode() == Status.Code.CANCELLED) {
            // The caller has gone: that says nothing of the peer.
            return;
        }
        try {
            guard.get(() -> outcome(status), Void.class);
        } catch (PeerDown | CircuitBreakerOpenException counted) {
            // The guard has taken note; there is nobody to tell.
        }
    }

    /** Only a peer that does not answer counts: a refusal it decided on is an answer. */
    private static @Nullable Void outcome(Status status) {
        boolean down =
                status.getCode() == Status.Code.UNAVAILABLE
                        || status.getCode() == Status.Code.DEADLINE_EXCEEDED;
        if (down) {
            throw new PeerDown();
        }
        return null;
    }

    private static final class PeerDown extends RuntimeException {

        private static final long serialVersionUID = 1L;

        PeerDown() {
            super(null, null, false, false);
        }
    }
}
