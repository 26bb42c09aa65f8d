package io.veza.platform.grpc;

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
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.inject.spi.Prioritized;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One circuit per peer: when it keeps failing, callers hear so at once instead of queueing up. */
@Singleton
@GlobalInterceptor
class CircuitBreakerInterceptor implements ClientInterceptor, Prioritized {

    private final Map<String, Circuit> circuits = new ConcurrentHashMap<>();
    private final ClientConfig.Breaker config;
    private final MeterRegistry metrics;

    CircuitBreakerInterceptor(ClientConfig config, MeterRegistry metrics) {
        this.config = config.breaker();
        this.metrics = metrics;
    }

    @Override
    public int getPriority() {
        return InterceptorOrder.CLIENT_BREAKER;
    }

    @Override
    public <Q, A> ClientCall<Q, A> interceptCall(
            MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
        Circuit circuit = circuits.computeIfAbsent(next.authority(), this::circuit);
        if (circuit.admits()) {
            return new ReportingCall<>(next.newCall(method, options), circuit);
        }
        metrics.counter("veza_grpc_refused_calls", "peer", next.authority(), "why", "circuit")
                .increment();
        return new RefusedCall<>(
                DomainException.retryable(
                        CoreError.UNAVAILABLE,
                        "A part of the suite does not answer",
                        circuit.pause()));
    }

    private Circuit circuit(String peer) {
        Circuit circuit = new Circuit(peer, config);
        Gauge.builder("veza_grpc_circuit_open", circuit, one -> one.isOpen() ? 1 : 0)
                .tag("peer", peer)
                .register(metrics);
        return circuit;
    }

    private static final class ReportingCall<Q, A> extends SimpleForwardingClientCall<Q, A> {

        private final Circuit circuit;

        ReportingCall(ClientCall<Q, A> call, Circuit circuit) {
            super(call);
            this.circuit = circuit;
        }

        @Override
        public void start(Listener<A> listener, Metadata headers) {
            super.start(
                    new SimpleForwardingClientCallListener<>(listener) {
                        @Override
                        public void onClose(Status status, Metadata trailers) {
                            circuit.report(
                                    ErrorStatus.isRefusal(status, trailers) ? Status.OK : status);
                            super.onClose(status, trailers);
                        }
                    },
                    headers);
        }
    }
}
