package io.veza.platform.grpc;

import io.grpc.Status;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.Guard;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jspecify.annotations.Nullable;

/**
 * The circuit to one peer. Whether a call may start is answered at once and its outcome told at its
 * end, both on the caller's thread: a guard around the whole call would move it to a later turn of
 * the event loop.
 */
final class Circuit {

    private final Guard guard;
    private final long pauseNanos;
    private volatile long openedAt;
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
        openedAt = System.nanoTime();
        open = state == CircuitBreakerState.OPEN;
    }

    boolean admits() {
        return !open || System.nanoTime() - openedAt >= pauseNanos;
    }

    void report(Status status) {
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
