package io.veza.chat.application.room;

import static io.veza.chat.fakes.House.ANNA;
import static io.veza.chat.fakes.House.BELA;
import static io.veza.chat.fakes.House.CLOCK;
import static io.veza.chat.fakes.House.IDS;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.room.Visibility;
import io.veza.chat.fakes.House;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoomsTest {

    private final House house = new House();
    private final ListRooms listRooms = new ListRooms(house.store);

    @Test
    void whoMakesARoomIsItsFirstMember() {
        // When
        long room = house.room(Visibility.PRIVATE);

        // Then
        RoomView view = await(house.getRoom.handle(new GetRoom.Query(ANNA, room)));
        assertThat(view.joined()).isTrue();
        assertThat(view.room().owner()).isEqualTo(ANNA);
        assertThat(view.head().top()).isEqualTo(1);
        assertThat(view.head().members()).isEqualTo(1);
        assertThat(house.feed.memberships).containsExactly(ANNA + " in " + room);
    }

    @Test
    void aPrivateRoomIsNotFoundByOthers() {
        // Given
        long room = house.room(Visibility.PRIVATE);

        // When
        var refusal = House.refusal(house.getRoom.handle(new GetRoom.Query(BELA, room)));

        // Then
        assertThat(refusal).isEqualTo(ChatError.ROOM_NOT_FOUND);
    }

    @Test
    void theListComesInPages() {
        // Given
        house.room(Visibility.PUBLIC);
        house.room(Visibility.PRIVATE);
        long newest = house.room(Visibility.PUBLIC);

        // When
        Page<RoomView> first = list(BELA, 1, null);

        // Then
        assertThat(first.items()).extracting(view -> view.room().id()).containsExactly(newest);
        Page<RoomView> second = list(BELA, 1, first.nextCursor());
        assertThat(second.items()).hasSize(1);
        assertThat(second.nextCursor()).isNull();
    }

    @Test
    void aCursorNobodyMadeIsRefused() {
        for (String cursor : List.of("?", "12", "a-?", "-", "zzzzzzzzzzzzzzzz-1")) {
            // When / Then
            Assertions.assertThatThrownBy(() -> list(ANNA, 1, cursor))
                    .isInstanceOfSatisfying(
                            DomainException.class,
                            e -> assertThat(e.code()).isEqualTo(CoreError.INVALID_REQUEST));
        }
    }

    @Test
    void loadRoomsShareTheirPeopleEvenly() {
        // Given
        List<RoomView> stored = new ArrayList<>();
        LoadRooms rooms =
                (made, _) -> {
                    stored.addAll(made);
                    return Uni.createFrom().voidItem();
                };

        // When
        List<Long> ids =
                await(
                        new MakeLoadRooms(rooms, IDS, CLOCK)
                                .handle(new MakeLoadRooms.Command(2, List.of(1L, 2L, 3L))));

        // Then
        assertThat(ids).hasSize(2).doesNotHaveDuplicates();
        assertThat(stored).extracting(view -> view.head().members()).containsExactly(2, 1);
    }

    private Page<RoomView> list(long user, int limit, @Nullable String cursor) {
        PageRequest page = new PageRequest(limit, cursor);
        return await(listRooms.handle(new ListRooms.Query(user, "", 0, page)));
    }
}
