package io.veza.platform.nats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BatchConsumersTest {

    private static final String STREAM = "VEZA";

    private final RecordingBatchHandler handler = new RecordingBatchHandler();
    private EventBench bench;

    @BeforeEach
    void open() throws Exception {
        bench = EventBench.ready(STREAM);
    }

    @AfterEach
    void close() throws Exception {
        bench.end();
    }

    @Test
    void whatComesWhileOneRunGoesSharesTheNext() {
        // Given
        publish(40);

        // When
        bench.consume(handler);

        // Then
        assertThat(handler.await(80)).hasSizeLessThan(40);
        assertThat(handler.handled()).doesNotHaveDuplicates().hasSize(80);
        assertThat(of("thing/a")).isEqualTo(versions("thing/a", 40));
        assertThat(of("thing/b")).isEqualTo(versions("thing/b", 40));
    }

    @Test
    void oneThatFailsIsParkedAndTheOthersGoOnInOrder() {
        // Given
        publish(20);
        handler.failAt(105);

        // When
        bench.consume(handler);

        // Then
        handler.await(39);
        assertThat(of("thing/a"))
                .doesNotContain("thing/a@5")
                .isSubsetOf(versions("thing/a", 20))
                .isSortedAccordingTo((left, right) -> version(left) - version(right));
        assertThat(of("thing/b")).isEqualTo(versions("thing/b", 20));
        assertThat(bench.database.count("parked_event")).isEqualTo(1);
        assertThat(bench.database.count("inbox")).isEqualTo(39);
    }

    @Test
    void oneThatFailsByItselfIsNotTriedOnceMoreThanOthers() {
        // Given
        handler.failAt(101);
        bench.consume(handler);

        // When
        bench.publish(101, "thing/a", 1);

        // Then
        bench.publish(102, "thing/a", 2);
        handler.await(1);
        assertThat(handler.failures()).isEqualTo(3);
        assertThat(bench.database.count("parked_event")).isEqualTo(1);
    }

    @Test
    void whatIsRepeatedIsDroppedFromAmongTheOthers() {
        // Given
        publish(3);
        bench.consume(handler);
        handler.await(6);

        // When
        bench.republish(102, "thing/a", 2, 77);
        bench.publish(104, "thing/a", 4);

        // Then
        handler.await(7);
        assertThat(of("thing/a")).isEqualTo(versions("thing/a", 4));
    }

    private void publish(int each) {
        for (int version = 1; version <= each; version++) {
            bench.publish(100 + version, "thing/a", version);
            bench.publish(200 + version, "thing/b", version);
        }
    }

    private List<String> of(String stream) {
        return handler.handled().stream().filter(one -> one.startsWith(stream)).toList();
    }

    private static List<String> versions(String stream, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(version -> stream + "@" + version).toList();
    }

    private static int version(String handled) {
        return Integer.parseInt(handled.substring(handled.indexOf('@') + 1));
    }
}
