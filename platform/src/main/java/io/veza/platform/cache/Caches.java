package io.veza.platform.cache;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.mutiny.redis.client.Redis;
import io.veza.platform.kernel.Aside;
import io.veza.platform.kernel.Broadcast;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Makes caches. */
@ApplicationScoped
public class Caches {

    private final Redis redis;
    private final Broadcast broadcast;
    private final MeterRegistry metrics;
    private final Aside aside;

    @Inject
    public Caches(Redis redis, Broadcast broadcast, MeterRegistry metrics, Aside aside) {
        this.redis = redis;
        this.broadcast = broadcast;
        this.metrics = metrics;
        this.aside = aside;
    }

    /**
     * @param name same on every node and in every service that shares the values
     * @param ttl longest time a value may be wrong when an invalidation gets lost
     */
    public <V> TwoLevelCache<V> twoLevel(String name, Duration ttl, Codec<V> codec) {
        String subject = "cache." + name;
        TwoLevelCache<V> cache =
                new TwoLevelCache<>(
                        new RedisLevel<>(redis, "veza:cache:" + name + ":", ttl, codec),
                        ttl,
                        new CacheMetrics(metrics, name),
                        key -> broadcast.publish(subject, key.getBytes(StandardCharsets.UTF_8)),
                        aside);
        broadcast.subscribe(subject, key -> cache.forget(new String(key, StandardCharsets.UTF_8)));
        return cache;
    }
}
