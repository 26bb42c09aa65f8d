package io.veza.platform.nats;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.platform.testing.engines.Engines;
import io.veza.platform.testing.engines.Poll;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PostgresRestartTest {

    @Test
    void handlesEverythingInOrderWhenPostgresIsRestartedWhileEventsFlow() throws Exception {
        try (Engines engines = Engines.alone();
                EventBench bench = new EventBench(engines, "VEZA")) {
            // Given
            bench.consume();
            IntStream.rangeClosed(1, 200).forEach(v -> bench.publish(v, "thing/a", v));
            bench.handler.await(5);
            // When
            engines.restartPostgres();
            // Then
            bench.publish(201, "thing/a", 201);
            bench.handler.await(201);
            Poll.until(
                    Duration.ofSeconds(40),
                    "the last one is committed too",
                    () -> bench.database.count("inbox") == 201);
            assertThat(bench.handler.handled().stream().distinct())
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 201).mapToObj(v -> "thing/a@" + v).toList());
            assertThat(bench.database.count("parked_event")).isZero();
        }
    }
}
