package io.veza.chat.domain.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.chat.domain.analytics.HouseFigures.RoomLine;
import io.veza.chat.domain.analytics.NodeReport.Presence;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GatheringTest {

    private static final Instant TEN = Instant.parse("2026-01-02T10:00:00Z");

    private final Gathering gathering = new Gathering();

    @Test
    void whatTwoNodesCountAddsUp() {
        // Given
        said("chat-a", 0, 100);
        said("chat-b", 0, 1000);
        said("chat-a", 1, 110);

        // When
        said("chat-b", 1, 1005);

        // Then
        HouseFigures house = gathering.figures(TEN.plusSeconds(1), 10);
        assertThat(house.lastSecond().of(Figure.MESSAGES)).isEqualTo(15);
        assertThat(house.lastMinute().of(Figure.MESSAGES)).isEqualTo(15);
    }

    @Test
    void aLostReportCostsNothing() {
        // Given
        said("chat-a", 0, 100);

        // When
        said("chat-a", 4, 140);

        // Then
        HouseFigures house = gathering.figures(TEN.plusSeconds(4), 10);
        assertThat(house.lastSecond().of(Figure.MESSAGES)).isEqualTo(10);
        assertThat(house.lastMinute().of(Figure.MESSAGES)).isEqualTo(40);
    }

    @Test
    void aMinuteIsNoLonger() {
        // Given
        for (int second = 0; second <= 100; second++) {
            said("chat-a", second, 10 * second);
        }

        // When
        HouseFigures house = gathering.figures(TEN.plusSeconds(100), 10);

        // Then
        assertThat(house.lastMinute().of(Figure.MESSAGES)).isEqualTo(600);
    }

    @Test
    void aNodeThatFallsSilentIsGone() {
        // Given
        present("gateway-a", 0, 30, Map.of());

        // When
        present("gateway-b", 6, 12, Map.of());

        // Then
        HouseFigures house = gathering.figures(TEN.plusSeconds(6), 10);
        assertThat(house.sockets()).isEqualTo(12);
        assertThat(house.nodes()).hasSize(1);
    }

    @Test
    void somebodyOnTwoGatewaysIsOnePerson() {
        // Given
        present("gateway-a", 0, 30, Map.of());

        // When
        present("gateway-b", 0, 12, Map.of());

        // Then
        HouseFigures house = gathering.figures(TEN, 10);
        assertThat(house.people(35)).isEqualTo(35);
        assertThat(house.people(2)).isEqualTo(30);
        assertThat(house.people(99)).isEqualTo(42);
    }

    @Test
    void theBusiestRoomsOfAllNodesComeFirst() {
        // Given
        rooms("chat-a", 0, new RoomPulse(1, 5, 0, 0), new RoomPulse(2, 3, 1, 0));
        present("gateway-a", 0, 9, Map.of(2L, 4, 3L, 7));

        // When
        rooms("chat-b", 1, new RoomPulse(2, 4, 0, 2));

        // Then
        assertThat(gathering.figures(TEN.plusSeconds(1), 10).rooms())
                .containsExactly(
                        new RoomLine(new RoomPulse(2, 7, 1, 2), 4),
                        new RoomLine(new RoomPulse(1, 5, 0, 0), 0),
                        new RoomLine(RoomPulse.none(3), 7));
    }

    @Test
    void whatARoomDidAMinuteAgoIsForgotten() {
        // Given
        rooms("chat-a", 0, new RoomPulse(1, 5, 0, 0));

        // When
        rooms("chat-a", 61, new RoomPulse(2, 1, 0, 0));

        // Then
        assertThat(gathering.figures(TEN.plusSeconds(61), 10).rooms())
                .containsExactly(new RoomLine(new RoomPulse(2, 1, 0, 0), 0));
    }

    @Test
    void halfOfTheSendsAreFasterThanTheMedian() {
        // Given: of 100 sends, 50 within 2 ms, 40 more within 10 ms, and 10 slower than any bound.
        List<Long> counts =
                SendTimes.BOUNDS.stream()
                        .map(bound -> bound < 2.0 ? 0L : bound < 10.0 ? 50L : 90L)
                        .toList();
        SendTimes times = new SendTimes(with(counts, 100L));

        // When
        double median = times.quantile(0.5);

        // Then
        assertThat(median).isEqualTo(2.0);
        assertThat(times.quantile(0.7)).isBetween(7.0, 10.0);
        assertThat(times.quantile(0.99)).isEqualTo(5000.0);
        assertThat(SendTimes.NONE.quantile(0.5)).isZero();
    }

    private static List<Long> with(List<Long> counts, long all) {
        return Stream.concat(counts.stream(), Stream.of(all)).toList();
    }

    private void said(String node, int second, long messages) {
        hear(node, second, new Tally(Map.of(Figure.MESSAGES, messages)), List.of(), Presence.NONE);
    }

    private void present(String node, int second, int sockets, Map<Long, Integer> rooms) {
        hear(node, second, Tally.NONE, List.of(), new Presence(sockets, sockets, rooms));
    }

    private void rooms(String node, int second, RoomPulse... rooms) {
        hear(node, second, Tally.NONE, List.of(rooms), Presence.NONE);
    }

    private void hear(
            String node, int second, Tally totals, List<RoomPulse> rooms, Presence presence) {
        Instant at = TEN.plusSeconds(second);
        NodeKind kind = node.startsWith("chat") ? NodeKind.CHAT : NodeKind.GATEWAY;
        gathering.hear(new NodeReport(node, kind, at, totals, List.of(), rooms, presence), at);
    }
}
