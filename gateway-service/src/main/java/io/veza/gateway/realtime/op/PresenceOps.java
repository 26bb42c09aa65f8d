package io.veza.gateway.realtime.op;

import io.smallrye.mutiny.Uni;
import io.veza.gateway.realtime.presence.Attendance;
import io.veza.gateway.realtime.presence.Gallery;
import io.veza.gateway.realtime.presence.Watcher;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.proto.chat.v1.ChoosePresenceRequest;
import io.veza.proto.chat.v1.GetRoomPresenceRequest;
import io.veza.proto.chat.v1.Presence;
import io.veza.proto.chat.v1.Presence.Status;
import io.veza.proto.chat.v1.RoomPresence;
import io.veza.proto.edge.v1.Ok;
import io.veza.proto.edge.v1.SetPresence;
import io.veza.proto.edge.v1.Watch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** {@code presence} and {@code watch}: how one is seen, and whom one sees. */
@ApplicationScoped
class PresenceOps {

    private final ChatClient chat;
    private final Attendance attendance;
    private final Gallery gallery;

    PresenceOps(ChatClient chat, Attendance attendance, Gallery gallery) {
        this.chat = chat;
        this.attendance = attendance;
        this.gallery = gallery;
    }

    /** From now on they are there. */
    void came(Peer peer, Presence chosen) {
        peer.attends(attendance.came(peer.credentials().principal().user(), chosen));
    }

    void gone(Peer peer) {
        peer.device().ifPresent(device -> device.gone());
        stopWatching(peer);
        peer.watchesNoDirects().ifPresent(gallery::leave);
    }

    Uni<Answer> set(Peer peer, SetPresence wanted) {
        return wanted.getAutomatic() ? automatic(peer, wanted.getStatus()) : choose(peer, wanted);
    }

    private static Uni<Answer> automatic(Peer peer, Status status) {
        if (status != Status.ONLINE && status != Status.IDLE) {
            throw new DomainException(
                    CoreError.INVALID_REQUEST, "automatic takes ONLINE and IDLE only");
        }
        peer.device().ifPresent(device -> device.idle(status == Status.IDLE));
        return done();
    }

    private Uni<Answer> choose(Peer peer, SetPresence wanted) {
        ChoosePresenceRequest.Builder request =
                ChoosePresenceRequest.newBuilder().setStatus(wanted.getStatus());
        if (wanted.hasText()) {
            request.setText(wanted.getText());
        }
        if (wanted.hasUntil()) {
            request.setUntil(wanted.getUntil());
        }
        return chat.choosePresence(request.build(), peer.token())
                .map(chosen -> Answer.of(Ok.newBuilder().setPresence(chosen)));
    }

    Uni<Answer> watch(Peer peer, Watch watch) {
        if (watch.getDirects()) {
            return watchDirects(peer);
        }
        stopWatching(peer);
        if (!watch.hasRoom()) {
            return done();
        }
        GetRoomPresenceRequest request =
                GetRoomPresenceRequest.newBuilder()
                        .setRoom(watch.getRoom())
                        .addAllPeople(watch.getPeopleList())
                        .build();
        return chat.roomPresence(request, peer.token())
                .emitOn(peer.socket().executor())
                .chain(page -> watch(peer, page));
    }

    /** Followed before they are looked at, so that nothing falls between. */
    private Uni<Answer> watch(Peer peer, RoomPresence page) {
        stopWatching(peer);
        List<Long> people = page.getItemsList().stream().map(Presence::getUser).toList();
        Watcher watcher = gallery.watch(peer.socket(), people);
        if (!peer.watches(watcher)) {
            gallery.leave(watcher);
        }
        return gallery.look(watcher).map(seen -> answer(page, seen));
    }

    /** Whom one has a direct room with, wherever one looks. */
    private Uni<Answer> watchDirects(Peer peer) {
        peer.watchesNoDirects().ifPresent(gallery::leave);
        Watcher watcher = gallery.watch(peer.socket(), peer.directs());
        if (!peer.watchesDirects(watcher)) {
            gallery.leave(watcher);
        }
        return gallery.look(watcher)
                .map(seen -> Answer.of(Ok.newBuilder().addAllPresences(seen.values())));
    }

    private static Answer answer(RoomPresence page, Map<Long, Presence> seen) {
        Ok.Builder ok = Ok.newBuilder().setOnline(page.getOnline());
        for (Presence one : page.getItemsList()) {
            ok.addPresences(
                    seen.getOrDefault(one.getUser(), one).toBuilder().setPerson(one.getPerson()));
        }
        return Answer.of(ok);
    }

    private void stopWatching(Peer peer) {
        peer.watchesNobody().ifPresent(gallery::leave);
    }

    private static Uni<Answer> done() {
        return Uni.createFrom().item(Answer.of(Ok.newBuilder()));
    }
}
