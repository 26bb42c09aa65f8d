package io.veza.platform.ratelimit;

import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.redis.client.Response;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * Counts in Redis, by one script for all claims of a call: one trip, all or nothing, by Redis' own
 * clock.
 */
@Singleton
class SharedCounter {

    /** One hash tag for all: a cluster keeps the counts one script looks at on one node. */
    private static final String PREFIX = "veza:{limit}:";

    private static final String SCRIPT = script();
    private static final String SCRIPT_ID = id(SCRIPT);

    private final ReactiveRedisDataSource redis;

    SharedCounter(ReactiveRedisDataSource redis) {
        this.redis = redis;
    }

    /** Redis keeps the script until it is started anew. */
    Uni<Decision> take(List<Claim> claims) {
        return redis.execute("EVALSHA", arguments(SCRIPT_ID, claims))
                .onFailure(SharedCounter::isForgotten)
                .recoverWithUni(() -> redis.execute("EVAL", arguments(SCRIPT, claims)))
                .map(answer -> decision(answer, claims));
    }

    private static boolean isForgotten(Throwable failure) {
        String message = failure.getMessage();
        return message != null && message.startsWith("NOSCRIPT");
    }

    private static String[] arguments(String script, List<Claim> claims) {
        List<String> arguments = new ArrayList<>();
        arguments.add(script);
        arguments.add(Integer.toString(claims.size()));
        claims.forEach(claim -> arguments.add(PREFIX + claim.counter()));
        for (Claim claim : claims) {
            arguments.add(Integer.toString(claim.limit().permits()));
            arguments.add(Long.toString(claim.limit().window().toMillis()));
            arguments.add(Integer.toString(claim.limit().burst()));
        }
        return arguments.toArray(String[]::new);
    }

    private static Decision decision(Response answer, List<Claim> claims) {
        Claim tightest = claims.get(answer.get(1).toInteger() - 1);
        return new Decision(
                answer.get(0).toInteger() == 1,
                tightest.level(),
                tightest.limit().permits(),
                answer.get(2).toInteger(),
                Duration.ofMillis(answer.get(3).toLong()),
                Duration.ofMillis(answer.get(4).toLong()));
    }

    private static String script() {
        try (InputStream script = SharedCounter.class.getResourceAsStream("take.lua")) {
            return new String(
                    Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Redis names scripts by this digest; nothing rests on its strength. */
    private static String id(String script) {
        try {
            byte[] bytes = script.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
