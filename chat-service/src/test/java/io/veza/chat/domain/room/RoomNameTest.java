package io.veza.chat.domain.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.veza.chat.domain.ChatError;
import io.veza.platform.kernel.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomNameTest {

    @Test
    void isOneLine() {
        // When
        RoomName name = new RoomName("  late \n night   jam ");

        // Then
        assertThat(name.value()).isEqualTo("late night jam");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "bad\u0001name"})
    void refusesNothingAndTheUnprintable(String value) {
        // When / Then
        assertThatThrownBy(() -> new RoomName(value))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal ->
                                assertThat(refusal.code()).isEqualTo(ChatError.ROOM_NAME_INVALID));
    }

    @Test
    void topicsMayBeEmptyButNotEndless() {
        // When / Then
        assertThat(new Topic(" ").value()).isEmpty();
        assertThatThrownBy(() -> new Topic("t".repeat(301)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal ->
                                assertThat(refusal.code()).isEqualTo(ChatError.ROOM_TOPIC_INVALID));
    }
}
