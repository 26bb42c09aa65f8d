package io.veza.gateway.search;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.ListRoomsRequest;
import io.veza.proto.chat.v1.Room;
import io.veza.proto.chat.v1.RoomService;
import io.veza.proto.edge.v1.SearchHit;
import io.veza.proto.edge.v1.SearchRequest;
import io.veza.proto.edge.v1.SearchType;
import jakarta.enterprise.context.ApplicationScoped;

/** Rooms. */
@ApplicationScoped
class RoomFinder implements Finder {

    /** As the contract of {@code ListRooms} has it. */
    private static final int LONGEST = 100;

    private final RoomService rooms;

    RoomFinder(@GrpcClient("chat") RoomService rooms) {
        this.rooms = rooms;
    }

    @Override
    public SearchType type() {
        return SearchType.ROOM;
    }

    @Override
    public boolean takes(String words) {
        return !words.isEmpty() && words.length() <= LONGEST;
    }

    @Override
    public Uni<Found> find(SearchRequest request, String words) {
        ListRoomsRequest asked =
                ListRoomsRequest.newBuilder().setQuery(words).setLimit(request.getLimit()).build();
        return rooms.listRooms(asked)
                .map(found ->
                        Found.of(
                                found.getItemsList().stream()
                                        .map(room -> hit(words, room))
                                        .toList()));
    }

    private static SearchHit hit(String words, Room room) {
        return SearchHit.newBuilder()
                .setType(SearchType.ROOM)
                .setScore(Likeness.of(words, room.getName()))
                .setRoom(room)
                .build();
    }
}
