package io.veza.chat.adapter;

import io.veza.chat.domain.presence.Choice;
import io.veza.chat.domain.presence.Presence;
import io.veza.chat.domain.presence.Status;

/** Whether people are there, as protobuf. */
public final class PresenceWire {

    private PresenceWire() {}

    public static io.veza.proto.chat.v1.Presence presence(Presence presence) {
        return io.veza.proto.chat.v1.Presence.newBuilder()
                .setUser(presence.user())
                .setStatus(status(presence.status()))
                .setText(presence.text())
                .build();
    }

    public static Presence presence(io.veza.proto.chat.v1.Presence wire) {
        return new Presence(wire.getUser(), Status.of(wire.getStatusValue()), wire.getText());
    }

    /** What somebody has chosen, for themselves. */
    public static io.veza.proto.chat.v1.Presence choice(long user, Choice choice) {
        var wire =
                io.veza.proto.chat.v1.Presence.newBuilder()
                        .setUser(user)
                        .setStatus(status(choice.status()))
                        .setText(choice.text().value());
        if (choice.until() != null) {
            wire.setUntil(RoomWire.timestamp(choice.until()));
        }
        return wire.build();
    }

    private static io.veza.proto.chat.v1.Presence.Status status(Status status) {
        return io.veza.proto.chat.v1.Presence.Status.forNumber(status.number());
    }
}
