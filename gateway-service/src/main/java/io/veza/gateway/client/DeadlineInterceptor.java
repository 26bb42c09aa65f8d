package io.veza.gateway.client;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.MethodDescriptor;
import io.quarkus.grpc.GlobalInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.Prioritized;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** No call outlives the request that makes it; gRPC tells the services behind. */
@ApplicationScoped
@GlobalInterceptor
class DeadlineInterceptor implements ClientInterceptor, Prioritized {

    private final Duration longest;

    DeadlineInterceptor(
            @ConfigProperty(name = "veza.grpc.client.deadline", defaultValue = "5s")
                    Duration longest) {
        this.longest = longest;
    }

    @Override
    public int getPriority() {
        return CallOrder.DEADLINE;
    }

    @Override
    public <Q, A> ClientCall<Q, A> interceptCall(
            MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
        return next.newCall(method, bounded(method, options));
    }

    private CallOptions bounded(MethodDescriptor<?, ?> method, CallOptions options) {
        if (options.getDeadline() != null || !method.getType().serverSendsOneMessage()) {
            return options;
        }
        return RemainingTime.current()
                .map(time -> time.of(longest))
                .map(rest -> options.withDeadlineAfter(rest.toNanos(), TimeUnit.NANOSECONDS))
                .orElse(options);
    }
}
