package io.veza.gateway.realtime.presence;

import com.google.protobuf.InvalidProtocolBufferException;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.redis.client.Command;
import io.vertx.mutiny.redis.client.Redis;
import io.vertx.mutiny.redis.client.Request;
import io.vertx.mutiny.redis.client.Response;
import io.veza.gateway.realtime.RealtimeConfig;
import io.veza.platform.kernel.Ids;
import io.veza.proto.chat.v1.Presence;
import io.veza.proto.chat.v1.Presence.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Who is connected to which gateway, in Redis: one hash for each, which expires with it. Without
 * Redis nobody is seen, and nothing else is harmed.
 */
@ApplicationScoped
class Register {

    private static final Logger LOG = Logger.getLogger(Register.class);
    private static final String NODES = "veza:presence:nodes";
    private static final String ON = "veza:presence:on:";
    private static final String SINCE = "veza:presence:since:";

    /** Longer than anybody stays without a break. */
    private static final Duration CONNECTED = Duration.ofDays(30);

    private static final Duration BREAK = Duration.ofMinutes(5);

    /** A gateway that has been silent for longer is forgotten; its hash went long before. */
    private static final Duration SILENT = Duration.ofMinutes(10);

    /** Well below what waits on one connection. */
    private static final int AT_ONCE = 500;

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final String node;
    private final Redis redis;
    private final RealtimeConfig config;
    private final Clock clock;

    Register(Redis redis, RealtimeConfig config, Clock clock, Ids ids) {
        this.redis = redis;
        this.config = config;
        this.clock = clock;
        this.node = Long.toString(ids.next());
    }

    /** The name of this gateway, another after each start. */
    String node() {
        return node;
    }

    Uni<Void> write(List<Presence> changes) {
        Request put = Request.cmd(Command.HSET).arg(ON + node);
        Request remove = Request.cmd(Command.HDEL).arg(ON + node);
        for (Presence change : changes) {
            String user = Long.toString(change.getUser());
            if (change.getStatus() == Status.OFFLINE) {
                remove.arg(user);
            } else {
                put.arg(user).arg(Buffer.buffer(change.toByteArray()));
            }
        }
        long gone = changes.stream().filter(one -> one.getStatus() == Status.OFFLINE).count();
        List<Request> requests = new ArrayList<>();
        if (gone < changes.size()) {
            requests.add(put);
            requests.add(expire());
        }
        if (gone > 0) {
            requests.add(remove);
        }
        return patiently(redis.batch(requests)).replaceWithVoid();
    }

    /**
     * Notes since when people are connected. A short break does not begin it anew: so long they are
     * remembered who have gone.
     */
    void note(Collection<Long> arrived, Collection<Long> departed) {
        List<Request> requests = new ArrayList<>();
        String now = Long.toString(clock.millis());
        for (long user : arrived) {
            requests.add(
                    Request.cmd(Command.SET)
                            .arg(SINCE + user)
                            .arg(now)
                            .arg("PX")
                            .arg(Long.toString(CONNECTED.toMillis()))
                            .arg("NX"));
            requests.add(expire(SINCE + user, CONNECTED));
        }
        departed.forEach(user -> requests.add(expire(SINCE + user, BREAK)));
        background(requests);
    }

    /** One part after the other: a storm of ten thousand takes one connection to Redis. */
    private void background(List<Request> requests) {
        Multi.createFrom()
                .iterable(requests)
                .group()
                .intoLists()
                .of(AT_ONCE)
                .onItem()
                .transformToUniAndConcatenate(part -> patiently(redis.batch(part)))
                .subscribe()
                .with(_ -> {}, _ -> {});
    }

    /** Keeps this gateway's people from expiring; writes them all when they have. */
    void live(Supplier<List<Presence>> everybody) {
        String now = Long.toString(clock.millis());
        String past = Long.toString(clock.millis() - SILENT.toMillis());
        patiently(
                        redis.batch(
                                List.of(
                                        Request.cmd(Command.ZADD).arg(NODES).arg(now).arg(node),
                                        Request.cmd(Command.ZREMRANGEBYSCORE)
                                                .arg(NODES)
                                                .arg("-inf")
                                                .arg(past),
                                        expire())))
                .subscribe()
                .with(answers -> restore(answers.getLast(), everybody), _ -> {});
    }

    private void restore(Response expired, Supplier<List<Presence>> everybody) {
        List<Presence> all = everybody.get();
        if (expired.toInteger() == 0 && !all.isEmpty()) {
            write(all).subscribe().with(_ -> {}, _ -> {});
        }
    }

    private Request expire() {
        return expire(ON + node, config.presence().expiry());
    }

    private static Request expire(String key, Duration after) {
        return Request.cmd(Command.PEXPIRE).arg(key).arg(Long.toString(after.toMillis()));
    }

    Uni<List<String>> nodes() {
        return patiently(redis.send(Request.cmd(Command.ZRANGE).arg(NODES).arg("0").arg("-1")))
                .map(answer -> {
                    List<String> nodes = new ArrayList<>();
                    answer.forEach(one -> nodes.add(one.toString()));
                    return nodes;
                });
    }

    /** Whether a gateway has anybody, or lives at all. */
    Uni<Boolean> hasAnybody(String other) {
        return patiently(redis.send(Request.cmd(Command.EXISTS).arg(ON + other)))
                .map(answer -> answer.toInteger() > 0);
    }

    /** As each gateway that has any of them sees them. */
    Uni<List<Entry>> find(Collection<Long> users) {
        return nodes().onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndMerge(other -> find(other, users))
                .onItem()
                .<Entry>disjoint()
                .collect()
                .asList();
    }

    /** Everybody asked for; OFFLINE: not on that gateway. */
    Uni<List<Entry>> find(String other, Collection<Long> users) {
        List<Long> asked = List.copyOf(users);
        Request request = Request.cmd(Command.HMGET).arg(ON + other);
        asked.forEach(user -> request.arg(user.toString()));
        return patiently(redis.send(request)).map(answer -> entries(other, asked, answer));
    }

    private static List<Entry> entries(String node, List<Long> users, Response answer) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < users.size(); i++) {
            entries.add(new Entry(node, presence(users.get(i), answer.get(i))));
        }
        return entries;
    }

    private static Presence presence(
            long user, @org.jspecify.annotations.Nullable Response stored) {
        try {
            if (stored != null) {
                return Presence.parseFrom(stored.toBuffer().getBytes());
            }
        } catch (InvalidProtocolBufferException foreign) {
            LOG.warn("A stored presence is not readable and is left out");
        }
        return Presence.newBuilder().setUser(user).setStatus(Status.OFFLINE).build();
    }

    private static <T> Uni<T> patiently(Uni<T> call) {
        return call.ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure()
                .invoke(why -> LOG.debugf("presence not kept: %s", why.getMessage()));
    }

    /** Somebody, as one gateway has them. */
    record Entry(String node, Presence presence) {}
}
