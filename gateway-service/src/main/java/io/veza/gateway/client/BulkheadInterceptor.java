package io.veza.gateway.client;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.ForwardingClientCallListener.SimpleForwardingClientCallListener;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.grpc.GlobalInterceptor;
import io.veza.gateway.config.GatewayConfig;
import io.veza.platform.grpc.RefusedCall;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.Prioritized;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One bulkhead per service, for calls of HTTP requests. Sockets have bounds of their own. */
@ApplicationScoped
@GlobalInterceptor
class BulkheadInterceptor implements ClientInterceptor, Prioritized {

    private static final Duration SOON = Duration.ofSeconds(1);

    private final Map<String, Bulkhead> bulkheads = new ConcurrentHashMap<>();
    private final int room;
    private final MeterRegistry metrics;

    BulkheadInterceptor(GatewayConfig config, MeterRegistry metrics) {
        this.room = config.gateway().callsPerService();
        this.metrics = metrics;
    }

    @Override
    public int getPriority() {
        return CallOrder.BULKHEAD;
    }

    @Override
    public <Q, A> ClientCall<Q, A> interceptCall(
            MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
        boolean counts =
                method.getType().serverSendsOneMessage() && RequestOrigin.current().isPresent();
        if (!counts) {
            return next.newCall(method, options);
        }
        Bulkhead bulkhead = bulkheads.computeIfAbsent(next.authority(), this::bulkhead);
        return bulkhead.enter()
                ? new LeavingCall<>(next.newCall(method, options), bulkhead)
                : refused(next.authority());
    }

    private <Q, A> ClientCall<Q, A> refused(String peer) {
        metrics.counter("veza_grpc_refused_calls", "peer", peer, "why", "bulkhead").increment();
        return new RefusedCall<>(
                DomainException.retryable(
                        CoreError.UNAVAILABLE, "A part of the suite has too much to do", SOON));
    }

    private Bulkhead bulkhead(String peer) {
        Bulkhead bulkhead = new Bulkhead(room);
        Gauge.builder("veza_grpc_waiting_calls", bulkhead, Bulkhead::inside)
                .tag("peer", peer)
                .register(metrics);
        return bulkhead;
    }

    private static final class LeavingCall<Q, A> extends SimpleForwardingClientCall<Q, A> {

        private final Bulkhead bulkhead;

        LeavingCall(ClientCall<Q, A> call, Bulkhead bulkhead) {
            super(call);
            this.bulkhead = bulkhead;
        }

        @Override
        public void start(Listener<A> listener, Metadata headers) {
            super.start(
                    new SimpleForwardingClientCallListener<>(listener) {
                        @Override
                        public void onClose(Status status, Metadata trailers) {
                            bulkhead.leave();
                            super.onClose(status, trailers);
                        }
                    },
                    headers);
        }
    }
}
