package io.veza.chat.adapter.redis;

import com.google.protobuf.InvalidProtocolBufferException;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.redis.client.Command;
import io.vertx.mutiny.redis.client.Redis;
import io.vertx.mutiny.redis.client.Request;
import io.vertx.mutiny.redis.client.Response;
import io.veza.chat.adapter.PresenceWire;
import io.veza.chat.application.presence.Presences;
import io.veza.chat.domain.presence.Presence;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/** Who is connected, as the gateways keep it: one hash each, which expires with its gateway. */
@ApplicationScoped
class RedisPresences implements Presences {

    private static final Logger LOG = Logger.getLogger(RedisPresences.class);

    private static final String NODES = "veza:presence:nodes";
    private static final String ON = "veza:presence:on:";

    /** A gateway that has been silent for longer is not asked for; its hash went long before. */
    private static final Duration SILENT = Duration.ofMinutes(10);

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Redis redis;
    private final Clock clock;

    RedisPresences(Redis redis, Clock clock) {
        this.redis = redis;
        this.clock = clock;
    }

    /** Without Redis nobody is seen, which is better than nobody being answered. */
    @Override
    public Uni<Map<Long, Presence>> of(Collection<Long> users) {
        if (users.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        List<Long> asked = List.copyOf(users);
        return nodes().onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndMerge(node -> on(node, asked))
                .collect()
                .in(HashMap::new, RedisPresences::merge)
                .map(found -> (Map<Long, Presence>) found)
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure()
                .invoke(why -> LOG.debugf("nobody is seen: %s", why.getMessage()))
                .onFailure()
                .recoverWithItem(Map.of());
    }

    private Uni<List<String>> nodes() {
        long since = clock.millis() - SILENT.toMillis();
        Request request =
                Request.cmd(Command.ZRANGEBYSCORE).arg(NODES).arg(Long.toString(since)).arg("+inf");
        return redis.send(request).map(RedisPresences::strings);
    }

    private Uni<List<Presence>> on(String node, List<Long> users) {
        Request request = Request.cmd(Command.HMGET).arg(ON + node);
        users.forEach(user -> request.arg(user.toString()));
        return redis.send(request).map(RedisPresences::presences);
    }

    private static void merge(Map<Long, Presence> known, List<Presence> found) {
        found.forEach(one -> known.merge(one.user(), one, Presence::or));
    }

    private static List<String> strings(Response answer) {
        List<String> strings = new ArrayList<>();
        answer.forEach(one -> strings.add(one.toString()));
        return strings;
    }

    private static List<Presence> presences(Response answer) {
        List<Presence> presences = new ArrayList<>();
        for (Response value : answer) {
            if (value != null) {
                read(value.toBuffer().getBytes(), presences);
            }
        }
        return presences;
    }

    private static void read(byte[] stored, List<Presence> into) {
        try {
            Presence presence =
                    PresenceWire.presence(io.veza.proto.chat.v1.Presence.parseFrom(stored));
            if (presence.isThere()) {
                into.add(presence);
            }
        } catch (InvalidProtocolBufferException foreign) {
            LOG.warn("A stored presence is not readable and is left out");
        }
    }
}
