package io.veza.platform.cache;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** Where values came from; the hit ratio is memory and redis over all. */
final class CacheMetrics {

    private final Counter memory;
    private final Counter redis;
    private final Counter loaded;

    CacheMetrics(MeterRegistry metrics, String cache) {
        memory = counter(metrics, cache, "memory");
        redis = counter(metrics, cache, "redis");
        loaded = counter(metrics, cache, "loader");
        Gauge.builder("veza_cache_hit_ratio", this, CacheMetrics::hitRatio)
                .tag("cache", cache)
                .strongReference(true)
                .register(metrics);
    }

    /** Since the start; 1 before anything was read. */
    private double hitRatio() {
        double hits = memory.count() + redis.count();
        double all = hits + loaded.count();
        return all == 0 ? 1 : hits / all;
    }

    private static Counter counter(MeterRegistry metrics, String cache, String source) {
        return metrics.counter("veza_cache_reads", "cache", cache, "source", source);
    }

    void memory(int keys) {
        memory.increment(keys);
    }

    void redis(int keys) {
        redis.increment(keys);
    }

    void loaded(int keys) {
        loaded.increment(keys);
    }
}
