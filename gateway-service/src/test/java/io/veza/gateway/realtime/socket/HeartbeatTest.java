package io.veza.gateway.realtime.socket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeartbeatTest {

    @Test
    void theFirstComesAtAMomentOfChance() {
        Heartbeat heartbeat = new Heartbeat(100, 0.3, 1000);
        heartbeat.seen(1010);

        assertThat(heartbeat.isDue(1029)).isFalse();
        assertThat(heartbeat.isDue(1030)).isTrue();
        assertThat(heartbeat.isDue(1031)).isFalse();
    }

    @Test
    void afterThatItComesWhenThePeerIsSilent() {
        // Given
        Heartbeat heartbeat = new Heartbeat(100, 0, 1000);
        assertThat(heartbeat.isDue(1000)).isTrue();

        // When
        heartbeat.seen(1050);

        // Then
        assertThat(heartbeat.isDue(1149)).isFalse();
        assertThat(heartbeat.isDue(1150)).isTrue();
    }
}
