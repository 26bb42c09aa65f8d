package io.veza.chat.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.chat.application.direct.NameDirects;
import io.veza.chat.application.direct.OpenDirect;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.Principal;
import io.veza.proto.chat.v1.DirectService;
import io.veza.proto.chat.v1.OpenDirectRequest;
import io.veza.proto.chat.v1.Room;

/** Rooms of a few people that nobody else can find. */
@GrpcService
class DirectGrpcService implements DirectService {

    private final Caller caller;
    private final OpenDirect openDirect;
    private final NameDirects nameDirects;

    DirectGrpcService(Caller caller, OpenDirect openDirect, NameDirects nameDirects) {
        this.caller = caller;
        this.nameDirects = nameDirects;
        this.openDirect = openDirect;
    }

    @Override
    public Uni<Room> openDirect(OpenDirectRequest request) {
        Principal principal = caller.principal();
        return openDirect
                .handle(new OpenDirect.Command(principal.user(), request.getUsersList()))
                .chain(view -> nameDirects.room(principal.user(), view))
                .map(view -> RoomMessages.room(principal, view));
    }
}
