package io.veza.chat.adapter.redis;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.redis.client.Command;
import io.vertx.mutiny.redis.client.Redis;
import io.vertx.mutiny.redis.client.Request;
import io.veza.chat.application.erasure.SharedCopies;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class RedisSharedCopies implements SharedCopies {

    private final Redis redis;

    RedisSharedCopies(Redis redis) {
        this.redis = redis;
    }

    @Override
    public Uni<Void> forget(long room, String epoch) {
        return redis.send(Request.cmd(Command.DEL).arg(RedisRecentEvents.key(room, epoch)))
                .replaceWithVoid();
    }
}
