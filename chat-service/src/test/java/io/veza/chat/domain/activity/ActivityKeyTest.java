package io.veza.chat.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ActivityKeyTest {

    private static final Instant HALF_PAST = Instant.parse("2026-01-02T03:30:00Z");

    @Test
    void messagesOfOneRoomAndHourAreOneEntry() {
        // When
        ActivityKey key = ActivityKey.messages(1, HALF_PAST);

        // Then
        assertThat(key)
                .isEqualTo(ActivityKey.messages(1, HALF_PAST.plusSeconds(1799)))
                .isNotEqualTo(ActivityKey.messages(1, HALF_PAST.plusSeconds(1800)))
                .isNotEqualTo(ActivityKey.messages(2, HALF_PAST));
    }

    @Test
    void peopleRoomsAndTracksOfOneNumberDiffer() {
        // When / Then
        assertThat(ActivityKey.user(1))
                .isNotEqualTo(ActivityKey.room(1))
                .isNotEqualTo(ActivityKey.track(1));
    }
}
