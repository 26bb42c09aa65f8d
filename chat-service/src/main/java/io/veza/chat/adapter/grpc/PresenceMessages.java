package io.veza.chat.adapter.grpc;

import io.veza.chat.adapter.PresenceWire;
import io.veza.chat.adapter.RoomWire;
import io.veza.chat.application.presence.ChoosePresence;
import io.veza.chat.application.presence.ViewRoomPresence;
import io.veza.chat.domain.presence.Status;
import io.veza.chat.domain.presence.StatusText;
import io.veza.proto.chat.v1.ChoosePresenceRequest;
import io.veza.proto.chat.v1.GetRoomPresenceRequest;
import io.veza.proto.chat.v1.Presence;
import io.veza.proto.chat.v1.RoomPresence;

/** Presence between protobuf and the use cases. */
final class PresenceMessages {

    private PresenceMessages() {}

    static ChoosePresence.Command command(long user, ChoosePresenceRequest request) {
        return new ChoosePresence.Command(
                user,
                Status.of(request.getStatusValue()),
                request.hasText() ? new StatusText(request.getText()) : null,
                request.hasUntil() ? RoomWire.instant(request.getUntil()) : null);
    }

    static ViewRoomPresence.Query query(long user, GetRoomPresenceRequest request) {
        return new ViewRoomPresence.Query(user, request.getRoom(), request.getPeopleList());
    }

    static RoomPresence page(ViewRoomPresence.Page page) {
        return RoomPresence.newBuilder()
                .setOnline(page.online())
                .setMembers(page.members())
                .addAllItems(page.people().stream().map(PresenceMessages::seen).toList())
                .build();
    }

    private static Presence seen(ViewRoomPresence.Seen seen) {
        return PresenceWire.presence(seen.presence()).toBuilder()
                .setPerson(RoomWire.person(seen.person()))
                .build();
    }
}
