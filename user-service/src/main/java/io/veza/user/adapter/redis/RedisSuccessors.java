package io.veza.user.adapter.redis;

import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.redis.client.Response;
import io.veza.user.application.session.Successors;
import io.veza.user.application.session.TokenSeal;
import io.veza.user.domain.session.RefreshToken;
import io.veza.user.domain.session.SessionLimits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Promised successors under the hash of the token presented. SET NX GET makes the first caller's
 * candidate everyone's, before anything is written to the database.
 */
@ApplicationScoped
class RedisSuccessors implements Successors {

    private static final Logger LOG = Logger.getLogger(RedisSuccessors.class);

    private final ReactiveRedisDataSource redis;
    private final TokenSeal seal;
    private final String graceMillis;

    RedisSuccessors(ReactiveRedisDataSource redis, TokenSeal seal, SessionLimits limits) {
        this.redis = redis;
        this.seal = seal;
        this.graceMillis = Long.toString(limits.grace().toMillis());
    }

    @Override
    public Uni<RefreshToken> promise(RefreshToken presented, RefreshToken candidate) {
        String key = "user:successor:" + HexFormat.of().formatHex(presented.hash());
        String sealed = seal.seal(candidate, presented);
        return Patience.with(redis.execute("SET", key, sealed, "NX", "GET", "PX", graceMillis))
                .map(earlier -> first(earlier, presented, candidate))
                .onFailure()
                .recoverWithItem(failure -> withoutGrace(failure, candidate));
    }

    private RefreshToken first(
            @Nullable Response earlier, RefreshToken presented, RefreshToken candidate) {
        return earlier == null ? candidate : seal.open(earlier.toString(), presented);
    }

    /** Rotation itself needs no Redis; only a repeated call is then told to try again. */
    private static RefreshToken withoutGrace(Throwable failure, RefreshToken candidate) {
        LOG.warnf("Refreshing without grace, Redis does not answer: %s", failure.getMessage());
        return candidate;
    }
}
