package io.veza.chat.adapter.redis;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.redis.client.Command;
import io.vertx.mutiny.redis.client.Redis;
import io.vertx.mutiny.redis.client.Request;
import io.vertx.mutiny.redis.client.Response;
import io.veza.chat.application.person.Connections;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Since when people are connected, as gateways note it. */
@ApplicationScoped
class RedisConnections implements Connections {

    private static final String SINCE = "veza:presence:since:";
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Redis redis;

    RedisConnections(Redis redis) {
        this.redis = redis;
    }

    @Override
    public Uni<Instant> since(long user) {
        return redis.send(Request.cmd(Command.GET).arg(SINCE + user))
                .map(RedisConnections::instant)
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(NOT_YET)
                .onFailure()
                .recoverWithItem(NOT_YET);
    }

    private static Instant instant(@Nullable Response millis) {
        return millis == null ? NOT_YET : Instant.ofEpochMilli(millis.toLong());
    }
}
