package io.veza.chat.application.message;

import static io.veza.chat.fakes.House.ANNA;
import static io.veza.chat.fakes.House.BELA;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.veza.chat.application.message.SendMessage.Sent;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.room.Visibility;
import io.veza.chat.fakes.House;
import io.veza.chat.fakes.MemoryHouse;
import org.junit.jupiter.api.Test;

class SendMessageTest {

    private final House house = new House();
    private final long room = house.room(Visibility.PUBLIC);

    @Test
    void storesAndTellsEverybody() {
        // When
        Sent sent = house.send(ANNA, room, "hello");

        // Then
        assertThat(sent.message().message().seq()).isEqualTo(2);
        assertThat(sent.message().message().at()).isEqualTo(MemoryHouse.NOW);
        assertThat(sent.message().author().displayName()).isEqualTo("Anna Lindqvist");
        assertThat(sent.duplicate()).isFalse();
        assertThat(house.feed.seqs()).containsExactly(1, 2);
    }

    @Test
    void aRepeatedNonceGivesTheFirstResult() {
        // Given
        Sent first = await(house.sendMessage.handle(House.command(ANNA, room, "hello", "n")));

        // When
        Sent second = await(house.sendMessage.handle(House.command(ANNA, room, "other", "n")));

        // Then
        assertThat(second.duplicate()).isTrue();
        assertThat(second.message()).isEqualTo(first.message());
        assertThat(house.feed.seqs()).containsExactly(1, 2);
    }

    @Test
    void onlyMembersSpeak() {
        // When
        var refusal = House.refusal(house.sendMessage.handle(House.command(BELA, room, "?", null)));

        // Then
        assertThat(refusal).isEqualTo(ChatError.NOT_A_MEMBER);
    }

    @Test
    void aRoomThatIsNotThereIsNotFound() {
        // When
        var refusal = House.refusal(house.sendMessage.handle(House.command(ANNA, 5, "?", null)));

        // Then
        assertThat(refusal).isEqualTo(ChatError.ROOM_NOT_FOUND);
    }
}
