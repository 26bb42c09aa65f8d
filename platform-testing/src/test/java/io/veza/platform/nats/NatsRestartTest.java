package io.veza.platform.nats;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.platform.testing.engines.Engines;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NatsRestartTest {

    @Test
    void losesNothingAndKeepsOrderWhenNatsIsRestartedWhileEventsFlow() throws Exception {
        try (Engines engines = Engines.alone();
                EventBench bench = new EventBench(engines, "VEZA")) {
            // Given
            bench.consume();
            Thread publishing =
                    Thread.startVirtualThread(() ->
                            IntStream.rangeClosed(1, 300)
                                    .forEach(v -> bench.publishAtLast(v, "thing/a", v)));
            bench.handler.await(20);
            // When
            engines.restartNats();
            // Then
            publishing.join();
            assertThat(bench.handler.await(300))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 300).mapToObj(v -> "thing/a@" + v).toList());
        }
    }
}
