package io.veza.chat.adapter.redis;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.analytics.ActivePeople;
import io.veza.platform.distinct.DistinctCounts;
import io.veza.platform.distinct.Window;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Crowds of people; the gateways add those who are connected. */
@ApplicationScoped
class RedisActivePeople implements ActivePeople {

    private static final String CONNECTED = "connected";
    private static final String READ = "read";
    private static final String SPOKE = "spoke";

    /** A union of a day's steps is the dearest thing that Redis is asked here. */
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final DistinctCounts counts;
    private final Uni<Crowds> counted;

    RedisActivePeople(DistinctCounts counts) {
        this.counts = counts;
        this.counted = Uni.createFrom().deferred(this::countAll).memoize().forFixedDuration(FRESH);
    }

    @Override
    public Uni<Void> add(Collection<Long> spoke, Collection<Long> read) {
        return counts.add(SPOKE, spoke).chain(() -> counts.add(READ, read));
    }

    @Override
    public Uni<Crowds> count() {
        return counted;
    }

    private Uni<Crowds> countAll() {
        return Uni.combine()
                .all()
                .unis(
                        windows(CONNECTED),
                        windows(READ),
                        windows(SPOKE),
                        windows(CONNECTED, READ, SPOKE))
                .with(Crowds::new);
    }

    private Uni<Windows> windows(String... crowds) {
        List<Uni<Long>> asked =
                Arrays.stream(Window.values())
                        .map(window -> counts.count(List.of(crowds), window))
                        .toList();
        return Uni.join()
                .all(asked)
                .andFailFast()
                .map(found ->
                        new Windows(
                                found.get(Window.MINUTE.ordinal()).intValue(),
                                found.get(Window.FIVE_MINUTES.ordinal()).intValue(),
                                found.get(Window.HOUR.ordinal()).intValue(),
                                found.get(Window.DAY.ordinal()).intValue()));
    }
}
