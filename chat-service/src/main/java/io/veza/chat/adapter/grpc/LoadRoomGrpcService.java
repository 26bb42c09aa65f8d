package io.veza.chat.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.chat.application.room.MakeLoadRooms;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.proto.chat.v1.CreateLoadRoomsRequest;
import io.veza.proto.chat.v1.CreateLoadRoomsResponse;
import io.veza.proto.chat.v1.LoadRoomService;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Rooms for load tests; in production there is no such thing. */
@GrpcService
class LoadRoomGrpcService implements LoadRoomService {

    private final MakeLoadRooms makeLoadRooms;
    private final boolean development;

    LoadRoomGrpcService(
            MakeLoadRooms makeLoadRooms,
            @ConfigProperty(name = "veza.development", defaultValue = "false")
                    boolean development) {
        this.makeLoadRooms = makeLoadRooms;
        this.development = development;
    }

    @Override
    public Uni<CreateLoadRoomsResponse> createLoadRooms(CreateLoadRoomsRequest request) {
        if (!development) {
            throw new DomainException(CoreError.NOT_FOUND, "Load rooms are for development only.");
        }
        return makeLoadRooms
                .handle(new MakeLoadRooms.Command(request.getRooms(), request.getUsersList()))
                .map(rooms -> CreateLoadRoomsResponse.newBuilder().addAllRooms(rooms).build());
    }
}
