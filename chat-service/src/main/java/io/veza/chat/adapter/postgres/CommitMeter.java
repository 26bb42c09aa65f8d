package io.veza.chat.adapter.postgres;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.mutiny.Uni;
import io.veza.chat.application.analytics.Pulse;
import io.veza.chat.application.log.Committed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;

/** How long commits take and how many events share one. */
@ApplicationScoped
class CommitMeter {

    private final MeterRegistry registry;
    private final Timer duration;
    private final DistributionSummary size;
    private final Pulse pulse;

    CommitMeter(MeterRegistry registry, Pulse pulse) {
        this.registry = registry;
        this.pulse = pulse;
        duration = Timer.builder("veza.chat.commit").register(registry);
        size = DistributionSummary.builder("veza.chat.commit.events").register(registry);
    }

    Uni<List<Committed>> measure(Supplier<Uni<List<Committed>>> commit) {
        return Uni.createFrom()
                .deferred(() -> {
                    Timer.Sample sample = Timer.start(registry);
                    return commit.get()
                            .invoke(done -> size.record(events(done)))
                            .invoke(pulse::committed)
                            .onTermination()
                            .invoke(() -> sample.stop(duration));
                });
    }

    private static int events(List<Committed> done) {
        return done.stream().mapToInt(one -> one.events().size()).sum();
    }
}
