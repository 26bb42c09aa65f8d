package io.veza.chat.domain.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.veza.chat.domain.ChatError;
import io.veza.platform.kernel.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

    @ParameterizedTest
    @MethodSource("io.veza.chat.domain.Unseen#signs")
    void nobodyNamesARoomUnseen(String unseen) {
        // When / Then
        assertThatThrownBy(() -> RoomName.wanted(unseen))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal ->
                                assertThat(refusal.code()).isEqualTo(ChatError.ROOM_NAME_INVALID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u3164 \u2800", "\ufeff\u00a0"})
    void nobodyPutsATopicUnseen(String unseen) {
        // When / Then
        assertThatThrownBy(() -> Topic.wanted(unseen))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal ->
                                assertThat(refusal.code()).isEqualTo(ChatError.ROOM_TOPIC_INVALID));
    }

    @Test
    void aNameFromBeforeThatRuleIsStillRead() {
        // When / Then
        assertThat(new RoomName("\u200b").value()).isEqualTo("\u200b");
        assertThat(Topic.wanted("").value()).isEmpty();
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
