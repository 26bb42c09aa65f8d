package io.veza.gateway.realtime.presence;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.veza.gateway.realtime.RealtimeConfig;
import io.veza.platform.kernel.Broadcast;
import io.veza.proto.chat.v1.Presence;
import io.veza.proto.chat.v1.PresenceDeltas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is connected to this gateway. What changes is written down and told a few times a second, all
 * at once; whoever goes is expected back for a moment, because pages load anew and lines drop.
 */
@ApplicationScoped
public class Attendance {

    static final String SUBJECT = "live.presence";

    /** Well below what NATS takes in one message. */
    private static final int TOLD_AT_ONCE = 2_000;

    private final Map<Long, Attendee> people = new HashMap<>();
    private final Map<Long, Presence> told = new HashMap<>();
    private final Map<Long, Instant> leaving = new HashMap<>();
    private final Set<Long> stale = new HashSet<>();
    private final Set<Long> arrived = new HashSet<>();
    private final Set<Long> departed = new HashSet<>();
    private final Register register;
    private final Broadcast broadcast;
    private final RealtimeConfig config;
    private final Clock clock;
    private int number;

    Attendance(Register register, Broadcast broadcast, RealtimeConfig config, Clock clock) {
        this.register = register;
        this.broadcast = broadcast;
        this.config = config;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent event, Vertx vertx) {
        vertx.setPeriodic(config.presence().round().toMillis(), _ -> tell());
        vertx.setPeriodic(config.presence().expiry().toMillis() / 4, _ -> live());
    }

    /** Somebody has connected. */
    public synchronized Device came(long user, Presence chosen) {
        Device device = new Device(user, this);
        Attendee attendee = people.computeIfAbsent(user, id -> new Attendee(id, chosen));
        attendee.choose(chosen);
        attendee.add(device);
        leaving.remove(user);
        stale.add(user);
        arrived.add(user);
        departed.remove(user);
        return device;
    }

    /** How somebody wants to be seen from now on. */
    public synchronized void chose(long user, Presence chosen) {
        Attendee attendee = people.get(user);
        if (attendee != null) {
            attendee.choose(chosen);
            stale.add(user);
        }
    }

    synchronized void changed(long user) {
        stale.add(user);
    }

    synchronized void gone(Device device) {
        Attendee attendee = people.get(device.user());
        if (attendee == null) {
            return;
        }
        attendee.remove(device);
        if (attendee.isGone()) {
            leaving.put(device.user(), clock.instant().plus(config.presence().linger()));
            departed.add(device.user());
        } else {
            stale.add(device.user());
        }
    }

    synchronized boolean isInvisible(long user) {
        Attendee attendee = people.get(user);
        return attendee != null && attendee.isInvisible(clock.instant());
    }

    private void tell() {
        noteArrivals();
        List<Presence> changes = changes();
        for (int from = 0; from < changes.size(); from += TOLD_AT_ONCE) {
            tell(changes.subList(from, Math.min(changes.size(), from + TOLD_AT_ONCE)));
        }
    }

    /** When thousands come or go in one moment, Redis hears of them in a few breaths. */
    private synchronized void noteArrivals() {
        register.note(arrived, departed);
        arrived.clear();
        departed.clear();
    }

    /** Written down before it is told: whoever hears of it and looks it up must find it. */
    private void tell(List<Presence> changes) {
        PresenceDeltas deltas =
                PresenceDeltas.newBuilder()
                        .setNode(register.node())
                        .setNumber(nextNumber())
                        .addAllChanges(changes)
                        .build();
        register.write(changes)
                .subscribe()
                .with(
                        _ -> broadcast.publish(SUBJECT, deltas.toByteArray()),
                        _ -> broadcast.publish(SUBJECT, deltas.toByteArray()));
    }

    private synchronized int nextNumber() {
        return ++number;
    }

    private synchronized List<Presence> changes() {
        Instant now = clock.instant();
        leaving.entrySet().removeIf(one -> isOver(one.getKey(), one.getValue(), now));
        List<Presence> changes = new ArrayList<>();
        for (long user : stale) {
            Attendee attendee = people.get(user);
            Presence seen = attendee == null ? null : attendee.seen(now);
            if (seen != null && !leaving.containsKey(user) && isNews(user, seen)) {
                changes.add(seen);
            }
            if (attendee != null && attendee.isGone() && !leaving.containsKey(user)) {
                people.remove(user);
            }
        }
        stale.clear();
        return changes;
    }

    private boolean isOver(long user, Instant end, Instant now) {
        boolean over = !now.isBefore(end);
        if (over) {
            stale.add(user);
        }
        return over;
    }

    private boolean isNews(long user, Presence seen) {
        if (seen.getStatus() == Presence.Status.OFFLINE) {
            return told.remove(user) != null;
        }
        return !seen.equals(told.put(user, seen));
    }

    /** A sign of life; and what was chosen for a time may have ended. */
    private void live() {
        PresenceDeltas sign = sign();
        broadcast.publish(SUBJECT, sign.toByteArray());
        register.live(this::everybody);
    }

    private synchronized PresenceDeltas sign() {
        stale.addAll(people.keySet());
        return PresenceDeltas.newBuilder().setNode(register.node()).setNumber(number).build();
    }

    private synchronized List<Presence> everybody() {
        return List.copyOf(told.values());
    }
}
