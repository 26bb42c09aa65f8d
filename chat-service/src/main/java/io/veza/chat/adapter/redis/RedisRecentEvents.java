package io.veza.chat.adapter.redis;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.redis.client.Command;
import io.vertx.mutiny.redis.client.Redis;
import io.vertx.mutiny.redis.client.Request;
import io.vertx.mutiny.redis.client.Response;
import io.veza.chat.application.log.RecentEvents;
import io.veza.chat.config.ChatConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * A sorted set per room and epoch: the event's place is its score. One script for all rooms of a
 * commit, so that a busy house costs one call per commit.
 */
@ApplicationScoped
class RedisRecentEvents implements RecentEvents {

    private static final Logger LOG = Logger.getLogger(RedisRecentEvents.class);
    private static final String SCRIPT = script();
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** Calls at once: a Redis that is slow is left alone, and the log serves. */
    private static final int MOST_UNDERWAY = 16;

    private final Redis redis;
    private final ChatConfig.Recent config;
    private final AtomicInteger underway = new AtomicInteger();

    RedisRecentEvents(Redis redis, ChatConfig config) {
        this.redis = redis;
        this.config = config.recent();
    }

    @Override
    public void keep(List<Fresh> rooms) {
        if (rooms.isEmpty() || config.events() == 0) {
            return;
        }
        if (underway.incrementAndGet() > MOST_UNDERWAY) {
            underway.decrementAndGet();
            return;
        }
        send(request(rooms))
                .onTermination()
                .invoke(underway::decrementAndGet)
                .subscribe()
                .with(_ -> {}, why -> LOG.debugf("newest events not kept: %s", why.getMessage()));
    }

    private Uni<Response> send(Request request) {
        return redis.send(request).ifNoItem().after(PATIENCE).fail();
    }

    private Request request(List<Fresh> rooms) {
        Request request = Request.cmd(Command.EVAL).arg(SCRIPT).arg(rooms.size());
        rooms.forEach(room -> request.arg(key(room)));
        request.arg(config.events()).arg(config.life().toMillis());
        rooms.forEach(room -> Keepsake.of(room, config.largest()).addTo(request));
        return request;
    }

    private static String key(Fresh room) {
        return key(room.room(), room.epoch());
    }

    /** The gateway reads it by this name. */
    static String key(long room, String epoch) {
        return "veza:room:recent:" + room + ":" + epoch;
    }

    private static String script() {
        try (InputStream script = RedisRecentEvents.class.getResourceAsStream("keep-events.lua")) {
            return new String(
                    Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
