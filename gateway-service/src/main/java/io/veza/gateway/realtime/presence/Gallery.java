package io.veza.gateway.realtime.presence;

import com.google.protobuf.InvalidProtocolBufferException;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.veza.gateway.realtime.RealtimeConfig;
import io.veza.gateway.realtime.presence.Register.Entry;
import io.veza.gateway.realtime.wire.Outlet;
import io.veza.platform.kernel.Broadcast;
import io.veza.proto.chat.v1.Presence;
import io.veza.proto.chat.v1.PresenceDeltas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/**
 * The people whom somebody on this gateway looks at. Only they are followed: what it costs grows
 * with what is looked at, not with who is connected.
 */
@ApplicationScoped
public class Gallery {

    private static final Logger LOG = Logger.getLogger(Gallery.class);

    private final Map<Long, Watched> people = new HashMap<>();
    private final Nodes nodes;
    private final Register register;

    Gallery(Nodes nodes, Register register) {
        this.nodes = nodes;
        this.register = register;
    }

    void begin(
            @Observes StartupEvent event, Vertx vertx, Broadcast broadcast, RealtimeConfig config) {
        broadcast.subscribe(Attendance.SUBJECT, this::heard);
        vertx.setPeriodic(config.presence().expiry().toMillis() / 4, _ -> buryTheDead());
    }

    /** Follows people from now on; what is already known of them is answered at once. */
    public Watcher watch(Outlet outlet, Collection<Long> wanted) {
        Watcher watcher = new Watcher(outlet, Set.copyOf(wanted));
        watch(watcher);
        return watcher;
    }

    private synchronized void watch(Watcher watcher) {
        watcher.people()
                .forEach(
                        user -> people.computeIfAbsent(user, Watched::new).watchers().add(watcher));
    }

    public synchronized void leave(Watcher watcher) {
        for (long user : watcher.people()) {
            people.computeIfPresent(
                    user,
                    (_, watched) -> {
                        watched.watchers().remove(watcher);
                        return watched.watchers().isEmpty() ? null : watched;
                    });
        }
    }

    /** How those people are seen just now. Whatever changes from now on is told as it happens. */
    public Uni<Map<Long, Presence>> look(Watcher watcher) {
        if (watcher.people().isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return register.find(watcher.people())
                .invoke(this::found)
                .onFailure()
                .recoverWithItem(List.of())
                .map(_ -> shown(watcher.people()));
    }

    private synchronized Map<Long, Presence> shown(Set<Long> wanted) {
        Map<Long, Presence> shown = new HashMap<>();
        for (long user : wanted) {
            Watched watched = people.get(user);
            if (watched != null) {
                shown.put(user, watched.shown());
            }
        }
        return shown;
    }

    private void heard(byte[] bytes) {
        try {
            PresenceDeltas deltas = PresenceDeltas.parseFrom(bytes);
            boolean whole = nodes.heard(deltas);
            deltas.getChangesList().forEach(change -> heard(deltas.getNode(), change));
            if (!whole) {
                readAgain(deltas.getNode());
            }
        } catch (InvalidProtocolBufferException e) {
            LOG.warn("dropped a live message that is no PresenceDeltas");
        }
    }

    private synchronized void heard(String node, Presence change) {
        update(change.getUser(), watched -> watched.heard(node, change));
    }

    private synchronized void found(List<Entry> entries) {
        for (Entry entry : entries) {
            nodes.met(entry.node());
            update(
                    entry.presence().getUser(),
                    watched -> watched.found(entry.node(), entry.presence()));
        }
    }

    private void update(long user, Predicate<Watched> change) {
        Watched watched = people.get(user);
        if (watched != null && change.test(watched)) {
            Watcher.Push push = new Watcher.Push(watched.shown());
            watched.watchers().forEach(watcher -> watcher.tell(push));
        }
    }

    /** Something a gateway told got lost. */
    private void readAgain(String node) {
        Set<Long> all = everybody();
        if (all.isEmpty()) {
            return;
        }
        register.find(node, all)
                .subscribe()
                .with(
                        entries -> entries.forEach(one -> heard(node, one.presence())),
                        why -> LOG.debugf("people of %s not read: %s", node, why.getMessage()));
    }

    private synchronized Set<Long> everybody() {
        return new HashSet<>(people.keySet());
    }

    /** A gateway that is silent and whose people have expired is no more. */
    private void buryTheDead() {
        for (String silent : nodes.silent()) {
            register.hasAnybody(silent)
                    .subscribe()
                    .with(
                            alive -> {
                                if (!alive) {
                                    bury(silent);
                                }
                            },
                            _ -> {});
        }
    }

    private synchronized void bury(String node) {
        nodes.forget(node);
        everybody().forEach(user -> update(user, watched -> watched.lost(node)));
    }
}
