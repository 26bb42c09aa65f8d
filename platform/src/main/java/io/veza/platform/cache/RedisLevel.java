package io.veza.platform.cache;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.redis.client.Command;
import io.vertx.mutiny.redis.client.Redis;
import io.vertx.mutiny.redis.client.Request;
import io.vertx.mutiny.redis.client.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;

/** The level all nodes share. Whatever goes wrong here counts as not found, soon. */
final class RedisLevel<V> {

    private static final Logger LOG = Logger.getLogger(RedisLevel.class);

    /** Longer than a healthy Redis ever takes, shorter than a person notices. */
    private static final Duration PATIENCE = Duration.ofMillis(200);

    /** Longer: what is not removed stays wrong until it expires. */
    private static final Duration PATIENCE_TO_REMOVE = Duration.ofSeconds(2);

    private final Redis redis;
    private final String prefix;
    private final Lifetime lifetime;
    private final Codec<V> codec;

    RedisLevel(Redis redis, String prefix, Duration ttl, Codec<V> codec) {
        this.redis = redis;
        this.prefix = prefix;
        this.lifetime = new Lifetime(ttl);
        this.codec = codec;
    }

    Uni<Map<String, V>> get(Set<String> keys) {
        List<String> asked = List.copyOf(keys);
        Request request = Request.cmd(Command.MGET);
        asked.forEach(key -> request.arg(prefix + key));
        return send(request, PATIENCE)
                .map(answer -> values(asked, answer))
                .onFailure()
                .recoverWithItem(Map.of());
    }

    private Map<String, V> values(List<String> asked, Response answer) {
        Map<String, V> values = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            Response value = answer.get(i);
            if (value != null) {
                values.put(asked.get(i), codec.decode(value.toBuffer().getBytes()));
            }
        }
        return values;
    }

    /** In the background; nobody waits for it. However many: one connection takes them. */
    void put(Map<String, V> values) {
        if (values.isEmpty()) {
            return;
        }
        List<Request> requests = new ArrayList<>();
        values.forEach((key, value) -> requests.add(set(key, value)));
        redis.batch(requests)
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .subscribe()
                .with(stored -> {}, failure -> LOG.debugf("Redis: %s", failure.getMessage()));
    }

    private Request set(String key, V value) {
        return Request.cmd(Command.SET)
                .arg(prefix + key)
                .arg(Buffer.buffer(codec.encode(value)))
                .arg("PX")
                .arg(Long.toString(Math.max(1, lifetime.draw().toMillis())));
    }

    Uni<Void> remove(String key) {
        return send(Request.cmd(Command.DEL).arg(prefix + key), PATIENCE_TO_REMOVE)
                .replaceWithVoid()
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Response> send(Request request, Duration patience) {
        return redis.send(request)
                .ifNoItem()
                .after(patience)
                .fail()
                .onFailure()
                .invoke(failure -> LOG.debugf("Redis: %s", failure.getMessage()));
    }
}
