package io.veza.chat.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.chat.adapter.PresenceWire;
import io.veza.chat.application.presence.ChoosePresence;
import io.veza.chat.application.presence.GetPresence;
import io.veza.chat.application.presence.ViewRoomPresence;
import io.veza.platform.grpc.Caller;
import io.veza.proto.chat.v1.ChoosePresenceRequest;
import io.veza.proto.chat.v1.GetPresenceRequest;
import io.veza.proto.chat.v1.GetRoomPresenceRequest;
import io.veza.proto.chat.v1.Presence;
import io.veza.proto.chat.v1.PresenceService;
import io.veza.proto.chat.v1.RoomPresence;

/** Who is there. */
@GrpcService
class PresenceGrpcService implements PresenceService {

    private final Caller caller;
    private final GetPresence getPresence;
    private final ChoosePresence choosePresence;
    private final ViewRoomPresence viewRoomPresence;

    PresenceGrpcService(
            Caller caller,
            GetPresence getPresence,
            ChoosePresence choosePresence,
            ViewRoomPresence viewRoomPresence) {
        this.caller = caller;
        this.getPresence = getPresence;
        this.choosePresence = choosePresence;
        this.viewRoomPresence = viewRoomPresence;
    }

    @Override
    public Uni<RoomPresence> getRoomPresence(GetRoomPresenceRequest request) {
        return viewRoomPresence
                .handle(PresenceMessages.query(user(), request))
                .map(PresenceMessages::page);
    }

    @Override
    public Uni<Presence> getPresence(GetPresenceRequest request) {
        long user = user();
        return getPresence.handle(user).map(choice -> PresenceWire.choice(user, choice));
    }

    @Override
    public Uni<Presence> choosePresence(ChoosePresenceRequest request) {
        long user = user();
        return choosePresence
                .handle(PresenceMessages.command(user, request))
                .map(choice -> PresenceWire.choice(user, choice));
    }

    private long user() {
        return caller.principal().user();
    }
}
