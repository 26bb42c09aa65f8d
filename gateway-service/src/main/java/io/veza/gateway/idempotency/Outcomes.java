package io.veza.gateway.idempotency;

import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.redis.client.Response;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/**
 * The outcomes of keyed calls, in Redis. Without Redis a keyed call is refused: going on could do
 * twice what its caller asked to have done once.
 */
@ApplicationScoped
class Outcomes {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration LONGEST_CALL = Duration.ofMinutes(1);
    private static final Duration LONGEST_UPLOAD = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final ReactiveRedisDataSource redis;

    Outcomes(ReactiveRedisDataSource redis) {
        this.redis = redis;
    }

    /** Claims the call; the earlier outcome when there is one. */
    Uni<Optional<Outcome>> begin(KeyedCall call) {
        Duration life = call.upload() ? LONGEST_UPLOAD : LONGEST_CALL;
        String running = Outcome.running(call).toString();
        return reliably(
                set(call, running, life, "NX").chain(claimed -> claimed ? none() : find(call)));
    }

    Uni<Void> keep(KeyedCall call, int status, String answer) {
        String outcome = new Outcome(call.body(), status, answer).toString();
        return reliably(set(call, outcome, KEPT, "XX").replaceWithVoid());
    }

    /** It came to nothing, so it may be tried again. */
    Uni<Void> forget(KeyedCall call) {
        return redis.execute("DEL", call.place()).replaceWithVoid();
    }

    private Uni<Boolean> set(KeyedCall call, String value, Duration life, String condition) {
        return redis.execute("SET", call.place(), value, condition, "PX", "" + life.toMillis())
                .map(answer -> answer != null);
    }

    private Uni<Optional<Outcome>> find(KeyedCall call) {
        return redis.execute("GET", call.place())
                .map(Optional::ofNullable)
                .map(kept -> kept.map(Response::toString).map(Outcome::parse));
    }

    private static Uni<Optional<Outcome>> none() {
        return Uni.createFrom().item(Optional.empty());
    }

    private static <T> Uni<T> reliably(Uni<T> work) {
        return work.ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure()
                .transform(_ ->
                        DomainException.retryable(
                                CoreError.UNAVAILABLE,
                                "Calls with an Idempotency-Key are not taken at the moment",
                                Duration.ofSeconds(1)));
    }
}
