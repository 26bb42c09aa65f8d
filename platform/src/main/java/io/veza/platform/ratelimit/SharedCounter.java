package io.veza.platform.ratelimit;

import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.redis.client.Response;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;

/** Counts in Redis, by a script: one trip, atomic, by Redis' own clock. */
@Singleton
class SharedCounter {

    private static final String SCRIPT = script();

    private final ReactiveRedisDataSource redis;

    SharedCounter(ReactiveRedisDataSource redis) {
        this.redis = redis;
    }

    Uni<Decision> take(String counter, Limit limit) {
        return redis.execute(
                        "EVAL",
                        SCRIPT,
                        "1",
                        "veza:limit:{" + counter + "}",
                        Integer.toString(limit.permits()),
                        Long.toString(limit.window().toMillis()))
                .map(answer -> decision(answer, limit));
    }

    private static Decision decision(Response answer, Limit limit) {
        return new Decision(
                answer.get(0).toInteger() == 1,
                limit.permits(),
                answer.get(1).toInteger(),
                Duration.ofMillis(answer.get(2).toLong()),
                Duration.ofMillis(answer.get(3).toLong()));
    }

    private static String script() {
        try (InputStream script = SharedCounter.class.getResourceAsStream("sliding-window.lua")) {
            return new String(
                    Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
