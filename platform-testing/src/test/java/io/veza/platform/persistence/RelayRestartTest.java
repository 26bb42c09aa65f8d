package io.veza.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.platform.testing.engines.Engines;
import org.junit.jupiter.api.Test;

class RelayRestartTest {

    @Test
    void goesOnWhenPostgresIsBack() throws InterruptedException {
        RecordingPublisher publisher = new RecordingPublisher();
        try (Engines engines = Engines.alone();
                EventDatabase database = new EventDatabase(engines)) {
            // Given
            database.relay(publisher);
            database.append("room/1", 1);
            publisher.await(1);
            // When
            engines.restartPostgres();
            // Then
            database.append("room/1", 1);
            assertThat(publisher.await(2)).containsSubsequence("room/1@1", "room/1@2");
        }
    }
}
