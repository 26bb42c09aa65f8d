package io.veza.stream.adapter.s3;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.Guard;
import io.veza.stream.config.MediaConfig;
import io.veza.stream.domain.media.MediaError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Asks the store, after the library has tried as often as it may. While it keeps failing nobody is
 * made to wait for it: they hear at once that it is away.
 */
@ApplicationScoped
class BucketCircuit {

    private static final Logger LOG = Logger.getLogger(BucketCircuit.class);
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY = 429;
    private static final int SERVERS_FAULT = 500;

    private final AtomicInteger open = new AtomicInteger();
    private final Consumer<Runnable> guarded;

    @Inject
    BucketCircuit(MediaConfig media, MeterRegistry meters) {
        MediaConfig.Calls calls = media.s3().calls();
        meters.gauge("veza_media_store_away", open);
        Guard guard =
                Guard.create()
                        .withDescription("media store")
                        .withCircuitBreaker()
                        .requestVolumeThreshold(calls.window())
                        .failureRatio(0.5)
                        .delay(calls.pause().toMillis(), ChronoUnit.MILLIS)
                        .failOn(StoreAway.class)
                        .onStateChange(this::changed)
                        .done()
                        .build();
        this.guarded = work -> guard.get(() -> run(work), Void.class);
    }

    /** For tests that have no container: whatever fails is tried again each time. */
    BucketCircuit() {
        this.guarded = Runnable::run;
    }

    private static @Nullable Void run(Runnable work) {
        work.run();
        return null;
    }

    private void changed(CircuitBreakerState state) {
        open.set(state == CircuitBreakerState.CLOSED ? 0 : 1);
        if (state == CircuitBreakerState.OPEN) {
            LOG.error("The media store does not answer; it is left alone for a moment");
        }
    }

    /**
     * Refusals of the store, such as that there is nothing, are answers, and thrown as they are.
     */
    <T> T call(Supplier<T> work) {
        Answer<T> answer = new Answer<>();
        try {
            guarded.accept(() -> answer.take(work));
        } catch (StoreAway | CircuitBreakerOpenException away) {
            throw MediaError.unavailable();
        }
        return answer.get();
    }

    private static boolean isAway(SdkException failure) {
        return !(failure instanceof AwsServiceException told)
                || told.statusCode() >= SERVERS_FAULT
                || told.statusCode() == TOO_MANY
                || told.statusCode() == FORBIDDEN;
    }

    private static final class Answer<T> {

        private @Nullable T value;

        void take(Supplier<T> work) {
            try {
                value = work.get();
            } catch (SdkException failure) {
                if (isAway(failure)) {
                    LOG.warnf("The media store fails: %s", failure.getMessage());
                    throw new StoreAway();
                }
                throw failure;
            }
        }

        T get() {
            T given = value;
            if (given == null) {
                throw new IllegalStateException("The store gave no answer");
            }
            return given;
        }
    }

    private static final class StoreAway extends RuntimeException {

        private static final long serialVersionUID = 1L;

        StoreAway() {
            super(null, null, false, false);
        }
    }
}
