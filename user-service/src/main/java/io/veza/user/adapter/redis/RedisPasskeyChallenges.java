package io.veza.user.adapter.redis;

import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.redis.client.Response;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.user.application.passkey.PasskeyChallenges;
import io.veza.user.domain.factor.OpaqueSecret;
import io.veza.user.domain.passkey.Ceremony;
import io.veza.user.domain.passkey.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Challenges under their hashes, gone by themselves: whoever opens the page to sign in makes one,
 * which is nothing to trouble the database with.
 */
@ApplicationScoped
class RedisPasskeyChallenges implements PasskeyChallenges {

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final ReactiveRedisDataSource redis;

    RedisPasskeyChallenges(ReactiveRedisDataSource redis) {
        this.redis = redis;
    }

    @Override
    public Uni<Void> open(OpaqueSecret challenge, Purpose purpose, Duration life) {
        String value = purpose.ceremony() + " " + purpose.account();
        String millis = Long.toString(life.toMillis());
        return reached(redis.execute("SET", key(challenge), value, "PX", millis)).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Purpose>> take(OpaqueSecret challenge) {
        return reached(redis.execute("GETDEL", key(challenge)))
                .map(RedisPasskeyChallenges::purpose);
    }

    private static Optional<Purpose> purpose(@Nullable Response kept) {
        if (kept == null) {
            return Optional.empty();
        }
        String[] parts = kept.toString().split(" ", 2);
        return Optional.of(new Purpose(Ceremony.valueOf(parts[0]), Long.parseLong(parts[1])));
    }

    private static <T> Uni<T> reached(Uni<T> call) {
        return Patience.with(call).onFailure().transform(_ -> unreachable());
    }

    private static DomainException unreachable() {
        return DomainException.retryable(
                CoreError.UNAVAILABLE, "Passkeys cannot be asked for just now.", A_MOMENT);
    }

    private static String key(OpaqueSecret challenge) {
        return "user:passkey:" + HexFormat.of().formatHex(challenge.hash());
    }
}
