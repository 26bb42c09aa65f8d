package io.veza.platform.telemetry;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.stream.DoubleStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The conventions of measuring: every metric names its service, every timer of ours has buckets
 * around the budgets. Own metrics are called {@code veza_<what>_<unit>}.
 */
class TelemetryProducers {

    private static final double[] BUCKETS =
            DoubleStream.of(1, 2.5, 5, 10, 25, 50, 100, 250, 1000, 5000)
                    .map(millis -> Duration.ofNanos((long) (millis * 1e6)).toNanos())
                    .toArray();

    /** Without a collector nothing is recorded, but trace ids are made all the same. */
    @Produces
    @Singleton
    Sampler sampler(TelemetryConfig config) {
        return config.export()
                ? Sampler.parentBased(Sampler.traceIdRatioBased(config.sampleRatio()))
                : Sampler.alwaysOff();
    }

    @Produces
    @Singleton
    MeterFilter serviceTag(@ConfigProperty(name = "quarkus.application.name") String service) {
        return MeterFilter.commonTags(Tags.of("service", service));
    }

    @Produces
    @Singleton
    MeterFilter buckets() {
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(
                    Meter.Id id, DistributionStatisticConfig config) {
                boolean ours = id.getName().startsWith("veza") || isCall(id.getName());
                return ours && id.getType() == Meter.Type.TIMER
                        ? DistributionStatisticConfig.builder()
                                .serviceLevelObjectives(BUCKETS)
                                .build()
                                .merge(config)
                        : config;
            }
        };
    }

    private static boolean isCall(String name) {
        return name.startsWith("grpc.server") || name.startsWith("http.server");
    }
}
