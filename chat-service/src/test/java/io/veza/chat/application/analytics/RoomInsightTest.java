package io.veza.chat.application.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.chat.application.analytics.Insights.Hour;
import io.veza.chat.application.analytics.RoomInsight.HourOfDay;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoomInsightTest {

    @Test
    void theSameHourOfSeveralDaysIsOne() {
        // Given
        List<Hour> hours =
                List.of(
                        hour("2026-01-02T20:00:00Z", 5),
                        hour("2026-01-02T21:00:00Z", 7),
                        hour("2026-01-03T20:00:00Z", 4),
                        hour("2026-01-03T22:00:00Z", 0));
        RoomInsight insight = new RoomInsight(1, Instant.EPOCH, Instant.EPOCH, hours, List.of(), 0);

        // When
        List<HourOfDay> busiest = insight.busiest();

        // Then
        assertThat(busiest).containsExactly(new HourOfDay(20, 9), new HourOfDay(21, 7));
        assertThat(insight.sum(Hour::messages)).isEqualTo(16);
    }

    private static Hour hour(String start, int messages) {
        return new Hour(Instant.parse(start), messages, 0, 0);
    }
}
