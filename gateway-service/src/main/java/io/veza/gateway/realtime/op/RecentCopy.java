package io.veza.gateway.realtime.op;

import com.google.protobuf.InvalidProtocolBufferException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.redis.client.Command;
import io.vertx.mutiny.redis.client.Redis;
import io.vertx.mutiny.redis.client.Request;
import io.vertx.mutiny.redis.client.Response;
import io.veza.gateway.realtime.RealtimeConfig;
import io.veza.proto.chat.v1.RoomEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * The newest events of rooms, which chat-service keeps in Redis for all gateways. A Redis that is
 * away or slow is the same as one that has nothing.
 */
@ApplicationScoped
class RecentCopy {

    private static final Logger LOG = Logger.getLogger(RecentCopy.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long REST_NANOS = Duration.ofSeconds(1).toNanos();

    /** chat-service keeps no more. */
    private static final int MOST = 1000;

    private final Redis redis;
    private final Turnstile turnstile;
    private volatile long restsUntil = System.nanoTime();

    RecentCopy(Redis redis, RealtimeConfig config) {
        this.redis = redis;
        this.turnstile = new Turnstile(config.replaysAbreast());
    }

    /** Those of the events after one place and up to another that are there, in order. */
    Uni<List<RoomEvent>> between(long room, String epoch, int after, int upTo) {
        return upTo - after > MOST
                ? nothing()
                : turnstile.pass(() -> read(room, epoch, after, upTo));
    }

    private Uni<List<RoomEvent>> read(long room, String epoch, int after, int upTo) {
        if (System.nanoTime() - restsUntil < 0) {
            return nothing();
        }
        Request request =
                Request.cmd(Command.ZRANGEBYSCORE)
                        .arg("veza:room:recent:" + room + ":" + epoch)
                        .arg("(" + after)
                        .arg(upTo);
        return redis.send(request)
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .map(RecentCopy::events)
                .onFailure()
                .invoke(this::rest)
                .onFailure()
                .recoverWithItem(List.of());
    }

    private void rest(Throwable why) {
        restsUntil = System.nanoTime() + REST_NANOS;
        LOG.debugf("newest events not read from Redis: %s", why.getMessage());
    }

    private static List<RoomEvent> events(Response found) {
        List<RoomEvent> events = new ArrayList<>();
        for (Response one : found) {
            try {
                events.add(RoomEvent.parseFrom(one.toBuffer().getBytes()));
            } catch (InvalidProtocolBufferException e) {
                throw new IllegalStateException("not an event", e);
            }
        }
        return events;
    }

    private static Uni<List<RoomEvent>> nothing() {
        return Uni.createFrom().item(List.of());
    }
}
