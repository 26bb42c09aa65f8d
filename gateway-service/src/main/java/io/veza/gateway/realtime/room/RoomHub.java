package io.veza.gateway.realtime.room;

import io.micrometer.core.instrument.MeterRegistry;
import io.netty.channel.EventLoop;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.veza.gateway.realtime.EdgeMeter;
import io.veza.gateway.realtime.LoopLoads;
import io.veza.gateway.realtime.RealtimeConfig;
import io.veza.proto.chat.v1.Head;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * The rooms with somebody in them on this gateway. A room opens with its first seat and closes with
 * its last.
 */
@ApplicationScoped
public class RoomHub {

    private static final Logger LOG = Logger.getLogger(RoomHub.class);
    private static final int HEADS_PER_CALL = 1000;

    private final Map<Long, Open> rooms = new ConcurrentHashMap<>();
    private final Vertx vertx;
    private final RoomSource source;
    private final RealtimeConfig config;
    private final EdgeMeter meter;
    private final LoopLoads loads;
    private final ReplayMemory replays;

    private record Open(RoomChannel channel, AtomicInteger seats) {}

    RoomHub(
            Vertx vertx,
            RoomSource source,
            RealtimeConfig config,
            EdgeMeter meter,
            LoopLoads loads,
            MeterRegistry meters) {
        this.vertx = vertx;
        this.source = source;
        this.config = config;
        this.meter = meter;
        this.loads = loads;
        this.replays = new ReplayMemory(config.replayMemory());
        meters.gaugeMapSize("veza_live_rooms", List.of(), rooms);
        meters.gauge("veza.edge.replay.kept.bytes", replays, ReplayMemory::kept);
    }

    void watchHeads(@Observes StartupEvent event) {
        vertx.setPeriodic(config.headCheck().toMillis(), timer -> compareHeads());
    }

    /** Seats a socket. It is given everything after the position, in order, or told of a gap. */
    public void take(long room, Seat seat, RoomPosition position) {
        rooms.compute(
                room,
                (id, open) -> {
                    Open opened = open == null ? open(id) : open;
                    opened.seats().incrementAndGet();
                    opened.channel().take(seat, position);
                    return opened;
                });
    }

    public void leave(long room, Seat seat) {
        rooms.computeIfPresent(
                room,
                (id, open) -> {
                    open.channel().leave(seat);
                    if (open.seats().decrementAndGet() > 0) {
                        return open;
                    }
                    open.channel().close();
                    return null;
                });
    }

    /** Seats in the rooms that have most. */
    public Map<Long, Integer> fullest(int limit) {
        return rooms.entrySet().stream()
                .map(room -> Map.entry(room.getKey(), room.getValue().seats().get()))
                .sorted(Map.Entry.<Long, Integer>comparingByValue().reversed())
                .limit(limit)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Open open(long room) {
        EventLoop home = (EventLoop) vertx.nettyEventLoopGroup().next();
        RoomTerms terms = new RoomTerms(room, source, config, meter, loads, replays);
        return new Open(new RoomChannel(terms, home), new AtomicInteger());
    }

    /** Core NATS may lose a room's last event, and then no hole would ever show. */
    private void compareHeads() {
        List<RoomChannel> channels = rooms.values().stream().map(Open::channel).toList();
        for (int from = 0; from < channels.size(); from += HEADS_PER_CALL) {
            compareHeads(channels.subList(from, Math.min(channels.size(), from + HEADS_PER_CALL)));
        }
    }

    private void compareHeads(List<RoomChannel> channels) {
        List<Long> ids = new ArrayList<>(channels.size());
        String token = null;
        for (RoomChannel channel : channels) {
            ids.add(channel.room());
            token = token == null ? channel.anyToken() : token;
        }
        if (token == null) {
            return;
        }
        source.heads(ids, token)
                .subscribe()
                .with(
                        heads -> heads.forEach(this::tell),
                        why -> LOG.warnf("rooms' positions not compared: %s", why.getMessage()));
    }

    private void tell(Head head) {
        Open open = rooms.get(head.getRoom());
        if (open != null) {
            open.channel().head(head);
        }
    }
}
