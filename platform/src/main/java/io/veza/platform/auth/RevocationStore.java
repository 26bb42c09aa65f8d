package io.veza.platform.auth;

import com.google.protobuf.InvalidProtocolBufferException;
import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.quarkus.redis.datasource.sortedset.ReactiveSortedSetCommands;
import io.quarkus.redis.datasource.sortedset.ScoreRange;
import io.smallrye.mutiny.Uni;
import io.veza.proto.common.v1.Revocation;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The revocations of the last minutes in Redis, by the time they were said: one sorted set. */
@Singleton
class RevocationStore {

    private static final Logger LOG = Logger.getLogger(RevocationStore.class);
    private static final String KEY = "veza:auth:revoked";

    private final ReactiveSortedSetCommands<String, byte[]> revoked;
    private final AuthConfig config;
    private final Clock clock;

    RevocationStore(ReactiveRedisDataSource redis, AuthConfig config, Clock clock) {
        this.revoked = redis.sortedSet(byte[].class);
        this.config = config;
        this.clock = clock;
    }

    Uni<Void> add(Revocation revocation) {
        long now = clock.millis();
        double oldest = now - config.revocationTtl().toMillis();
        return revoked.zadd(KEY, now, revocation.toByteArray())
                .call(() -> revoked.zremrangebyscore(KEY, new ScoreRange<>(0.0, oldest)))
                .replaceWithVoid();
    }

    /** What has been said since then. */
    Uni<List<Revocation>> since(Instant time) {
        return revoked.zrangebyscore(KEY, ScoreRange.from(time.toEpochMilli(), Double.MAX_VALUE))
                .map(rows ->
                        rows.stream()
                                .map(RevocationStore::parse)
                                .filter(Objects::nonNull)
                                .toList());
    }

    Uni<List<Revocation>> all() {
        return since(clock.instant().minus(config.revocationTtl()));
    }

    private static @Nullable Revocation parse(byte[] row) {
        try {
            return Revocation.parseFrom(row);
        } catch (InvalidProtocolBufferException e) {
            LOG.warn("A stored revocation is not readable and is left out");
            return null;
        }
    }
}
