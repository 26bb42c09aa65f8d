package io.veza.chat.application.event;

import static io.veza.chat.fakes.House.ANNA;
import static io.veza.chat.fakes.House.BELA;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.veza.chat.application.room.GetHeads;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.log.RoomEvent;
import io.veza.chat.domain.log.RoomEvent.MessageCreated;
import io.veza.chat.domain.room.Visibility;
import io.veza.chat.fakes.House;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListEventsTest {

    private final House house = new House();
    private final ListEvents listEvents =
            new ListEvents(house.getRoom, house.store.events(), house.viewEvents);
    private long room;
    private String epoch = "";

    @BeforeEach
    void talk() {
        room = house.room(Visibility.PUBLIC);
        epoch = house.store.room(room).head.epoch();
        await(house.sendMessage.handle(House.command(ANNA, room, "one", "n1")));
        house.send(ANNA, room, "two");
    }

    @Test
    void givesWhatFollowsAPositionWithNames() {
        // When
        ListEvents.Page page = list(ANNA, epoch, 1, 0);

        // Then
        assertThat(seqs(page)).containsExactly(2, 3);
        assertThat(page.events().getFirst().person().handle()).isEqualTo("anna");
        assertThat(page.top()).isEqualTo(3);
        assertThat(page.gap()).isFalse();
    }

    @Test
    void longTextsComeInSeveralAnswers() {
        // Given
        for (int i = 0; i < 100; i++) {
            house.send(ANNA, room, "x".repeat(4000));
        }

        // When
        ListEvents.Page page = list(ANNA, epoch, 3, 100);

        // Then
        assertThat(page.events()).hasSizeBetween(2, 99);
        assertThat(page.top()).isEqualTo(103);
        assertThat(page.gap()).isFalse();
    }

    @Test
    void beginsWithComingIn() {
        // When
        ListEvents.Page page = list(ANNA, "", 0, 1);

        // Then
        assertThat(page.events().getFirst().event()).isInstanceOf(RoomEvent.MemberJoined.class);
    }

    @Test
    void atTheTopThereIsNothingAndNoGap() {
        // When
        ListEvents.Page page = list(ANNA, epoch, 3, 0);

        // Then
        assertThat(page.events()).isEmpty();
        assertThat(page.gap()).isFalse();
    }

    @Test
    void aPositionOfAnotherEpochIsAGap() {
        // When
        ListEvents.Page page = list(ANNA, "before-the-restore", 1, 0);

        // Then
        assertThat(page.gap()).isTrue();
        assertThat(page.events()).isEmpty();
        assertThat(page.epoch()).isEqualTo(epoch);
    }

    @Test
    void aPositionBeyondTheTopIsAGap() {
        // When
        ListEvents.Page page = list(ANNA, epoch, 4, 0);

        // Then
        assertThat(page.gap()).isTrue();
    }

    @Test
    void aForgottenPositionIsAGap() {
        // Given
        house.store.room(room).forget(2);

        // When
        ListEvents.Page page = list(ANNA, epoch, 1, 0);

        // Then
        assertThat(page.gap()).isTrue();
        assertThat(page.events()).isEmpty();
    }

    @Test
    void aLogForgottenWholeIsAGap() {
        // Given
        house.store.room(room).forget(3);

        // When
        ListEvents.Page page = list(ANNA, epoch, 1, 0);

        // Then
        assertThat(page.gap()).isTrue();
    }

    @Test
    void othersDoNotSeeTheNonce() {
        // When
        ListEvents.Page page = list(BELA, epoch, 1, 1);

        // Then
        assertThat(page.events().getFirst().event())
                .isInstanceOfSatisfying(
                        MessageCreated.class, e -> assertThat(e.message().nonce()).isNull());
    }

    @Test
    void aPrivateRoomHasNoEventsForOthers() {
        // Given
        long hidden = house.room(Visibility.PRIVATE);

        // When
        var refusal =
                House.refusal(listEvents.handle(new ListEvents.Query(BELA, hidden, "", 0, 0)));

        // Then
        assertThat(refusal).isEqualTo(ChatError.ROOM_NOT_FOUND);
    }

    @Test
    void headsOfUnknownRoomsAreAbsent() {
        // When
        Map<Long, ?> heads = await(new GetHeads(house.store).handle(List.of(room, 5L)));

        // Then
        assertThat(heads).containsOnlyKeys(room);
    }

    @Test
    void noRoomsHaveNoHeads() {
        // When
        Map<Long, ?> heads = await(new GetHeads(house.store).handle(List.of()));

        // Then
        assertThat(heads).isEmpty();
    }

    private ListEvents.Page list(long user, String at, int after, int limit) {
        return await(listEvents.handle(new ListEvents.Query(user, room, at, after, limit)));
    }

    private static List<Integer> seqs(ListEvents.Page page) {
        return page.events().stream().map(view -> view.event().seq()).toList();
    }
}
