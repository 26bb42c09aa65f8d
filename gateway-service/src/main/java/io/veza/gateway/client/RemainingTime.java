package io.veza.gateway.client;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import io.veza.gateway.FilterOrder;
import io.veza.gateway.config.GatewayConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;

/**
 * How long the request being served may still wait for the services behind. Whoever uploads, or
 * reads what has begun to come, sets their own pace.
 */
record RemainingTime(long until, HttpServerResponse response) {

    private static final String KEY = RemainingTime.class.getName();

    static Optional<RemainingTime> current() {
        return VertxContext.isOnDuplicatedContext() ? ContextLocals.get(KEY) : Optional.empty();
    }

    /** What one call may take of it. */
    Duration of(Duration call) {
        long rest = until - System.nanoTime();
        return response.headWritten() || rest > call.toNanos()
                ? call
                : Duration.ofNanos(Math.max(1, rest));
    }

    /** Starts the clock. */
    @ApplicationScoped
    static class Recorder {

        private final long total;

        Recorder(GatewayConfig config) {
            total = config.gateway().answerWithin().toNanos();
        }

        void register(@Observes Filters filters) {
            filters.register(this::record, FilterOrder.TRACE);
        }

        private void record(RoutingContext call) {
            String type = call.request().getHeader("Content-Type");
            boolean upload = type != null && type.startsWith("multipart/");
            if (Calls.areAt(call) && !upload) {
                ContextLocals.put(
                        KEY, new RemainingTime(System.nanoTime() + total, call.response()));
            }
            call.next();
        }
    }
}
