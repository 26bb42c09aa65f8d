package io.veza.chat.application.presence;

import static io.veza.chat.fakes.House.ANNA;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.presence.ViewRoomPresence.Page;
import io.veza.chat.application.presence.ViewRoomPresence.Query;
import io.veza.chat.domain.log.Intent;
import io.veza.chat.domain.presence.Presence;
import io.veza.chat.domain.presence.Status;
import io.veza.chat.domain.room.Visibility;
import io.veza.chat.fakes.House;
import io.veza.chat.fakes.TestRelations;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A large room is told of in numbers, and by those one asks about. */
class ViewRoomPresenceTest {

    private static final long FIRST = 10_000;
    private static final int CROWD = 300;

    private final House house = new House();
    private final Map<Long, Presence> there = new HashMap<>();
    private final ViewRoomPresence view =
            new ViewRoomPresence(
                    house.getRoom,
                    house.store,
                    new Crowds(house.store, this::connected),
                    house.names,
                    TestRelations.NONE);
    private int asked;
    private long room;

    @BeforeEach
    void aCrowd() {
        room = house.room(Visibility.PUBLIC);
        IntStream.range(0, CROWD)
                .forEach(i -> await(house.writer.write(room, new Intent.Join(FIRST + i))));
        IntStream.range(0, CROWD - 50)
                .forEach(i -> there.put(FIRST + i, new Presence(FIRST + i, Status.ONLINE, "")));
        there.put(99L, new Presence(99, Status.ONLINE, "a stranger"));
    }

    @Test
    void itCountsAllAndShowsAHundred() {
        // When
        Page page = await(view.handle(new Query(ANNA, room, List.of())));

        // Then
        assertThat(page.online()).isEqualTo(CROWD - 50);
        assertThat(page.members()).isEqualTo(CROWD + 1);
        assertThat(page.people()).hasSize(100).allMatch(one -> one.presence().isThere());
    }

    @Test
    void itTellsOfThoseAskedAboutIfTheyAreInTheRoom() {
        // When
        Page page = await(view.handle(new Query(ANNA, room, List.of(FIRST + 299, FIRST, 99L))));

        // Then
        assertThat(page.people())
                .extracting(one -> one.presence().user())
                .containsExactly(FIRST, FIRST + 299);
    }

    @Test
    void itCountsOnceForManyWhoLook() {
        // When
        IntStream.range(0, 20).forEach(_ -> await(view.handle(new Query(ANNA, room, List.of()))));

        // Then
        assertThat(asked).isEqualTo(1);
    }

    private Uni<Map<Long, Presence>> connected(Collection<Long> users) {
        asked++;
        Map<Long, Presence> found = new HashMap<>(there);
        found.keySet().retainAll(users);
        return Uni.createFrom().item(found);
    }
}
