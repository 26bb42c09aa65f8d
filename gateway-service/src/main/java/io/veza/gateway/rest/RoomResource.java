package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.CreateRoomRequest;
import io.veza.proto.chat.v1.GetRoomRequest;
import io.veza.proto.chat.v1.ListRoomsRequest;
import io.veza.proto.chat.v1.ListRoomsResponse;
import io.veza.proto.chat.v1.MarkReadRequest;
import io.veza.proto.chat.v1.Room;
import io.veza.proto.chat.v1.RoomService;
import io.veza.proto.chat.v1.UpdateRoomRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v2/rooms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rooms", description = "Places to talk, and who is in them.")
class RoomResource {

    private final RoomService rooms;

    RoomResource(@GrpcClient("chat") RoomService rooms) {
        this.rooms = rooms;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(operationId = "createRoom", summary = "Open a room and become its first member")
    public Uni<Room> create(CreateRoomRequest request) {
        return rooms.createRoom(request);
    }

    @GET
    @Operation(
            operationId = "listRooms",
            summary = "Public rooms and one's own, most recently active first")
    public Uni<ListRoomsResponse> list(ListRoomsRequest request) {
        return rooms.listRooms(request);
    }

    @GET
    @Path("/{room}")
    @Operation(operationId = "getRoom", summary = "One room")
    public Uni<Room> get(GetRoomRequest request) {
        return rooms.getRoom(request);
    }

    @PATCH
    @Path("/{room}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "updateRoom",
            summary = "Name, topic, visibility, slow mode, archive; what is absent stays as it is")
    public Uni<Room> update(UpdateRoomRequest request) {
        return rooms.updateRoom(request);
    }

    @PUT
    @Path("/{room}/read")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "markRead", summary = "Move one's read position forward")
    public Uni<Void> markRead(MarkReadRequest request) {
        return rooms.markRead(request).replaceWithVoid();
    }
}
