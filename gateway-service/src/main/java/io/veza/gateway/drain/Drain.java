package io.veza.gateway.drain;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.veza.gateway.FilterOrder;
import io.veza.gateway.config.GatewayConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Lets the process end only when the last request is answered, or when time is up. A WebSocket is
 * not a request: its route says goodbye to it.
 */
@ApplicationScoped
class Drain {

    private static final Logger LOG = Logger.getLogger(Drain.class);

    private final Duration patience;
    private final AtomicInteger open = new AtomicInteger();
    private final CompletableFuture<Void> idle = new CompletableFuture<>();
    private volatile boolean draining;

    Drain(GatewayConfig config) {
        patience = config.gateway().drainTimeout();
    }

    void register(@Observes Filters filters) {
        filters.register(this::count, FilterOrder.DRAIN);
    }

    void begin(@Observes ShutdownDelayInitiatedEvent event) {
        draining = true;
    }

    void finish(@Observes ShutdownEvent event) {
        draining = true;
        if (open.get() == 0) {
            return;
        }
        LOG.infof("waiting for %d requests to be answered", open.get());
        try {
            idle.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            LOG.warnf("%d requests cut off after %s", open.get(), patience);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void count(RoutingContext call) {
        if (call.request().headers().contains(HttpHeaders.UPGRADE, "websocket", true)) {
            call.next();
            return;
        }
        open.incrementAndGet();
        call.addEndHandler(_ -> done());
        if (draining) {
            sendAway(call);
        }
        call.next();
    }

    /** What this connection has begun is answered; what comes next goes elsewhere. */
    private static void sendAway(RoutingContext call) {
        if (call.request().version() == HttpVersion.HTTP_2) {
            call.request().connection().shutdown();
        } else {
            call.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
    }

    private void done() {
        if (open.decrementAndGet() == 0 && draining) {
            idle.complete(null);
        }
    }
}
