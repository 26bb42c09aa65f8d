package io.veza.platform.grpc;

import io.grpc.netty.NettyChannelBuilder;
import io.quarkus.grpc.api.ChannelBuilderCustomizer;
import io.quarkus.grpc.runtime.config.GrpcClientConfiguration;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/**
 * Lets gRPC's own machinery call again when a peer is unavailable: only what the contract declares
 * idempotent, and only while the budget lasts, so that retries never drown a peer that struggles.
 */
@Singleton
class RetryPolicy implements ChannelBuilderCustomizer<NettyChannelBuilder> {

    private static final Map<String, Object> POLICY =
            Map.of(
                    "maxAttempts",
                    3.0,
                    "initialBackoff",
                    "0.05s",
                    "maxBackoff",
                    "0.5s",
                    "backoffMultiplier",
                    2.0,
                    "retryableStatusCodes",
                    List.of("UNAVAILABLE"));

    /** Ten failures in a row spend the budget; each success earns a tenth back. */
    private static final Map<String, Object> BUDGET = Map.of("maxTokens", 10.0, "tokenRatio", 0.1);

    @Override
    public Map<String, Object> customize(
            String name, GrpcClientConfiguration config, NettyChannelBuilder builder) {
        List<Map<String, String>> methods =
                Contract.idempotentMethods()
                        .map(method -> Map.of("service", method.service(), "method", method.name()))
                        .toList();
        return Map.of(
                "methodConfig",
                List.of(Map.of("name", methods, "retryPolicy", POLICY)),
                "retryThrottling",
                BUDGET);
    }
}
