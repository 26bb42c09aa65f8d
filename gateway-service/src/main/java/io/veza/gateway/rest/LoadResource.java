package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.config.GatewayConfig;
import io.veza.gateway.problem.HttpRefusal;
import io.veza.platform.problem.ProtoJson;
import io.veza.proto.chat.v1.CreateLoadRoomsRequest;
import io.veza.proto.chat.v1.CreateLoadRoomsResponse;
import io.veza.proto.chat.v1.MutinyLoadRoomServiceGrpc.MutinyLoadRoomServiceStub;
import io.veza.proto.edge.v1.CreateLoadPeopleRequest;
import io.veza.proto.edge.v1.LoadPerson;
import io.veza.proto.user.v1.CreateLoadUsersRequest;
import io.veza.proto.user.v1.LoadUser;
import io.veza.proto.user.v1.LoadUserService;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v2/admin/load-users")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "admin")
class LoadResource {

    /**
     * This name of JSON lines is the one that Quarkus writes as lines; others it makes an array.
     */
    private static final String JSON_LINES = "application/x-ndjson";

    private static final int LONGEST_MINUTES = 2;

    private final LoadUserService people;
    private final MutinyLoadRoomServiceStub rooms;
    private final boolean development;

    LoadResource(
            @GrpcClient("user") LoadUserService people,
            @GrpcClient("chat") MutinyLoadRoomServiceStub rooms,
            GatewayConfig config) {
        this.people = people;
        this.rooms = rooms;
        development = config.development();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(JSON_LINES)
    @ResponseStatus(200)
    @Operation(operationId = "createLoadPeople", summary = "People and rooms for a load test")
    @APIResponse(
            responseCode = "200",
            description = "One line for each person",
            content = @Content(mediaType = JSON_LINES, schema = @Schema(ref = "LoadPerson")))
    public Multi<String> create(CreateLoadPeopleRequest request) {
        if (!development) {
            throw HttpRefusal.of(404);
        }
        CreateLoadUsersRequest wanted =
                CreateLoadUsersRequest.newBuilder().setCount(request.getPeople()).build();
        int roomCount = Math.max(1, request.getRooms());
        return people.createLoadUsers(wanted)
                .collect()
                .asList()
                .onItem()
                .transformToMulti(users -> settle(users, roomCount));
    }

    private Multi<String> settle(List<LoadUser> users, int roomCount) {
        CreateLoadRoomsRequest wanted =
                CreateLoadRoomsRequest.newBuilder()
                        .setRooms(roomCount)
                        .addAllUsers(users.stream().map(LoadUser::getUser).toList())
                        .build();
        Uni<CreateLoadRoomsResponse> made =
                rooms.withDeadlineAfter(LONGEST_MINUTES, TimeUnit.MINUTES).createLoadRooms(wanted);
        return made.onItem().transformToMulti(answer -> lines(users, answer.getRoomsList()));
    }

    private static Multi<String> lines(List<LoadUser> users, List<Long> rooms) {
        return Multi.createFrom()
                .range(0, users.size())
                .map(i -> line(users.get(i), rooms.get(i % rooms.size())));
    }

    private static String line(LoadUser user, long room) {
        return ProtoJson.print(
                LoadPerson.newBuilder()
                        .setToken(user.getToken())
                        .setRoom(room)
                        .setUser(user.getUser())
                        .build());
    }
}
