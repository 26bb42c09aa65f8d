package io.veza.gateway.realtime.op;

import com.google.protobuf.InvalidProtocolBufferException;
import io.quarkus.runtime.StartupEvent;
import io.veza.gateway.realtime.presence.Attendance;
import io.veza.gateway.realtime.room.RoomPosition;
import io.veza.gateway.realtime.wire.CloseCode;
import io.veza.platform.auth.Revocations;
import io.veza.platform.nats.Nats;
import io.veza.proto.chat.v1.MembershipChanged;
import io.veza.proto.chat.v1.Presence;
import io.veza.proto.chat.v1.Room;
import io.veza.proto.common.v1.Revocation;
import io.veza.proto.edge.v1.MembershipPush;
import io.veza.proto.edge.v1.ServerEnvelope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Who is connected here, with how many sockets. Rooms that a person joins or leaves anywhere are
 * opened and closed on all of them; a session that ends takes its sockets with it.
 */
@ApplicationScoped
class People implements Connected {

    private static final Logger LOG = Logger.getLogger(People.class);

    private final Map<Long, Devices> byUser = new ConcurrentHashMap<>();
    private final Nats nats;
    private final ChatClient chat;
    private final PresenceOps presence;
    private final Attendance attendance;

    private record Devices(Set<Peer> peers, AutoCloseable listening) {}

    People(Nats nats, ChatClient chat, PresenceOps presence, Attendance attendance) {
        this.nats = nats;
        this.chat = chat;
        this.presence = presence;
        this.attendance = attendance;
    }

    void watchRevocations(@Observes StartupEvent event, Revocations revocations) {
        revocations.onRevoked(revocation -> revoked(revocation, revocations));
    }

    /** Ids of one time differ in few bits: the JDK's immutable sets probe for most of a second. */
    @Override
    public Set<Long> users() {
        return new HashSet<>(byUser.keySet());
    }

    @Override
    public int count() {
        return byUser.size();
    }

    void add(Peer peer, Presence chosen) {
        byUser.compute(
                user(peer),
                (id, known) -> {
                    Devices devices = known == null ? listen(id) : known;
                    devices.peers().add(peer);
                    return devices;
                });
        presence.came(peer, chosen);
    }

    void remove(Peer peer) {
        presence.gone(peer);
        if (peer.connected()) {
            byUser.computeIfPresent(user(peer), (id, devices) -> without(peer, devices));
        }
    }

    private static @org.jspecify.annotations.Nullable Devices without(Peer peer, Devices devices) {
        devices.peers().remove(peer);
        if (!devices.peers().isEmpty()) {
            return devices;
        }
        try {
            devices.listening().close();
        } catch (Exception e) {
            LOG.debugf("subscription did not close: %s", e.getMessage());
        }
        return null;
    }

    private Devices listen(long user) {
        return new Devices(
                ConcurrentHashMap.newKeySet(),
                nats.subscribe("live.user." + user, (subject, data) -> changed(user, data))::close);
    }

    private void changed(long user, byte[] bytes) {
        Devices devices = byUser.get(user);
        if (devices == null) {
            return;
        }
        try {
            MembershipChanged change = MembershipChanged.parseFrom(bytes);
            if (change.hasPresence()) {
                attendance.chose(user, change.getPresence());
            }
            devices.peers()
                    .forEach(peer -> peer.socket().executor().execute(() -> apply(peer, change)));
        } catch (InvalidProtocolBufferException e) {
            LOG.warnf("dropped a live message for a person that is no MembershipChanged");
        }
    }

    private void apply(Peer peer, MembershipChanged change) {
        if (change.getRoom() == 0) {
            tell(peer, change);
        } else {
            belong(peer, change);
        }
    }

    private void belong(Peer peer, MembershipChanged change) {
        MembershipPush.Builder push =
                MembershipPush.newBuilder().setRoom(change.getRoom()).setJoined(change.getJoined());
        if (change.hasInvitation()) {
            tell(peer, push.setInvitation(change.getInvitation()));
        } else if (change.getJoined()) {
            chat.room(change.getRoom(), peer.token())
                    .emitOn(peer.socket().executor())
                    .subscribe()
                    .with(
                            room -> seat(peer, room, push.setDetails(room)),
                            why -> LOG.debugf("joined room not opened: %s", why.getMessage()));
        } else {
            if (change.hasAction()) {
                push.setAction(change.getAction());
            }
            peer.leave(change.getRoom());
            tell(peer, push);
        }
    }

    /** Told before the first event of the room, from the very place where the events begin. */
    private static void seat(Peer peer, Room room, MembershipPush.Builder push) {
        if (room.hasPerson()) {
            peer.talksWith(room.getPerson().getId());
        }
        tell(peer, push);
        if (!peer.seatedIn(room.getId())) {
            peer.take(room.getId(), RoomPosition.at(room.getEpoch(), room.getTop()));
        }
    }

    private static void tell(Peer peer, MembershipPush.Builder push) {
        peer.send(ServerEnvelope.newBuilder().setMembership(push).build());
    }

    /** What is one's own, as another device has it since. */
    private static void tell(Peer peer, MembershipChanged change) {
        if (change.hasPresence()) {
            peer.send(ServerEnvelope.newBuilder().setPresence(change.getPresence()).build());
        }
        if (change.hasDraft()) {
            peer.send(ServerEnvelope.newBuilder().setDraft(change.getDraft()).build());
        }
        if (change.hasScheduled()) {
            peer.send(ServerEnvelope.newBuilder().setScheduled(change.getScheduled()).build());
        }
        if (change.hasNotifications()) {
            peer.send(
                    ServerEnvelope.newBuilder()
                            .setNotifications(change.getNotifications())
                            .build());
        }
        if (change.hasReading()) {
            peer.givesReceipts(change.getReading().getReceipts());
            peer.send(ServerEnvelope.newBuilder().setReading(change.getReading()).build());
        }
        change.getReadsList()
                .forEach(read -> peer.send(ServerEnvelope.newBuilder().setRead(read).build()));
    }

    /** What is announced late concerns nobody who has come back with a newer token. */
    private void revoked(Revocation revocation, Revocations revocations) {
        byUser.forEach((user, devices) -> {
            for (Peer peer : devices.peers()) {
                if (concerns(revocation, peer)
                        && revocations.isRevoked(peer.credentials().principal())) {
                    peer.close(closeCode(revocation));
                }
            }
        });
    }

    /** Whose tokens died, but not their session, may come back with a fresh one. */
    private static CloseCode closeCode(Revocation revocation) {
        return revocation.hasSession() ? CloseCode.LOGGED_OUT : CloseCode.TOKEN_EXPIRED;
    }

    private static boolean concerns(Revocation revocation, Peer peer) {
        var principal = peer.credentials().principal();
        return switch (revocation.getSubjectCase()) {
            case SESSION -> revocation.getSession() == principal.session();
            case USER -> revocation.getUser() == principal.user();
            case SUBJECT_NOT_SET -> false;
        };
    }

    private static long user(Peer peer) {
        return peer.credentials().principal().user();
    }
}
