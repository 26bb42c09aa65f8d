package io.veza.chat.application.message;

import static io.veza.chat.fakes.House.ANNA;
import static io.veza.chat.fakes.House.BELA;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.room.Visibility;
import io.veza.chat.fakes.House;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The room's messages have the seqs 2 to 11. */
class ListMessagesTest {

    private final House house = new House();
    private final long room = house.room(Visibility.PUBLIC);
    private final ListMessages listMessages =
            new ListMessages(house.getRoom, house.store.messages(), house.view);

    @BeforeEach
    void talk() {
        IntStream.rangeClosed(1, 10).forEach(i -> house.send(ANNA, room, "line " + i));
    }

    @Test
    void withoutAPositionTheNewestPage() {
        // When
        ListMessages.Page page = list(Window.newest(3));

        // Then
        assertThat(seqs(page)).containsExactly(9, 10, 11);
        assertThat(page.moreBefore()).isTrue();
        assertThat(page.moreAfter()).isFalse();
    }

    @Test
    void beforeAPosition() {
        // When
        ListMessages.Page page = list(Window.before(4, 5));

        // Then
        assertThat(seqs(page)).containsExactly(2, 3);
        assertThat(page.moreBefore()).isFalse();
        assertThat(page.moreAfter()).isTrue();
    }

    @Test
    void afterAPosition() {
        // When
        ListMessages.Page page = list(Window.after(9, 5));

        // Then
        assertThat(seqs(page)).containsExactly(10, 11);
        assertThat(page.moreBefore()).isTrue();
        assertThat(page.moreAfter()).isFalse();
    }

    @Test
    void aroundAPosition() {
        // When
        ListMessages.Page page = list(Window.around(6, 5));

        // Then
        assertThat(seqs(page)).containsExactly(4, 5, 6, 7, 8);
        assertThat(page.moreBefore()).isTrue();
        assertThat(page.moreAfter()).isTrue();
    }

    @Test
    void farBeyondTheEndThereIsNothingAfter() {
        // When
        ListMessages.Page page = list(Window.after(Integer.MAX_VALUE, 5));

        // Then
        assertThat(page.items()).isEmpty();
        assertThat(page.moreBefore()).isTrue();
    }

    @Test
    void anyoneMayReadAPublicRoom() {
        // When
        ListMessages.Page page =
                await(listMessages.handle(new ListMessages.Query(BELA, room, Window.newest(1))));

        // Then
        assertThat(page.items()).hasSize(1);
    }

    @Test
    void aPrivateRoomIsNotFoundByOthers() {
        // Given
        long hidden = house.room(Visibility.PRIVATE);

        // When
        var refusal =
                House.refusal(
                        listMessages.handle(
                                new ListMessages.Query(BELA, hidden, Window.newest(1))));

        // Then
        assertThat(refusal).isEqualTo(ChatError.ROOM_NOT_FOUND);
    }

    private ListMessages.Page list(Window window) {
        return await(listMessages.handle(new ListMessages.Query(ANNA, room, window)));
    }

    private static List<Integer> seqs(ListMessages.Page page) {
        return page.items().stream().map(view -> view.message().seq()).toList();
    }
}
