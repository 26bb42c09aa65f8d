package io.veza.platform.grpc;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.MethodDescriptor;
import io.quarkus.grpc.GlobalInterceptor;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.inject.spi.Prioritized;
import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One circuit per peer: when it keeps failing, callers hear so at once instead of queueing up. */
@Singleton
@GlobalInterceptor
class CircuitBreakerInterceptor implements ClientInterceptor, Prioritized {

    private final Map<String, Guard> circuits = new ConcurrentHashMap<>();
    private final ClientConfig.Breaker config;

    CircuitBreakerInterceptor(ClientConfig config) {
        this.config = config.breaker();
    }

    @Override
    public int getPriority() {
        return InterceptorOrder.CLIENT_BREAKER;
    }

    @Override
    public <Q, A> ClientCall<Q, A> interceptCall(
            MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
        Guard circuit = circuits.computeIfAbsent(next.authority(), this::circuit);
        return new GuardedCall<>(next.newCall(method, options), circuit);
    }

    private Guard circuit(String peer) {
        return Guard.create()
                .withDescription("gRPC " + peer)
                .withCircuitBreaker()
                .requestVolumeThreshold(config.window())
                .failureRatio(config.failureRatio())
                .delay(config.pause().toMillis(), ChronoUnit.MILLIS)
                .when(PeerFailure.class::isInstance)
                .done()
                .build();
    }
}
