package io.veza.platform.nats;

import static org.assertj.core.api.Assertions.assertThat;

import io.nats.client.JetStreamApiException;
import io.veza.platform.testing.engines.Poll;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventConsumersTest {

    private static final String STREAM = "VEZA";

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
    void handsOverEachStreamInOrder() {
        // Given
        bench.consume();
        // When
        for (int version = 1; version <= 50; version++) {
            bench.publish(100 + version, "thing/a", version);
            bench.publish(200 + version, "thing/b", version);
        }
        // Then
        assertThat(bench.handler.await(100))
                .filteredOn(handled -> handled.startsWith("thing/a"))
                .hasSize(50)
                .isSortedAccordingTo(EventConsumersTest::byVersion);
    }

    @Test
    void dropsWhatIsRepeated() {
        // Given
        bench.consume();
        bench.publish(300, "thing/a", 1);
        bench.handler.await(1);
        // When
        bench.republish(300, "thing/a", 1, 77);
        bench.publish(301, "thing/a", 2);
        // Then
        assertThat(bench.handler.await(2)).containsExactly("thing/a@1", "thing/a@2");
    }

    @Test
    void triesAgainBeforeItsSuccessors() {
        // Given
        bench.handler.failAt(400, 2);
        bench.consume();
        // When
        bench.publish(400, "thing/a", 1);
        bench.publish(401, "thing/a", 2);
        // Then
        assertThat(bench.handler.await(2)).containsExactly("thing/a@1", "thing/a@2");
    }

    @Test
    void parksWhatCannotBeHandledAndGoesOn() {
        // Given
        bench.handler.failAt(500, Integer.MAX_VALUE);
        bench.consume();
        // When
        bench.publish(500, "thing/a", 1);
        bench.publish(501, "thing/a", 2);
        // Then
        assertThat(bench.handler.await(1)).containsExactly("thing/a@2");
        assertThat(bench.database.count("parked_event")).isEqualTo(1);
    }

    @Test
    void offersWhatIsParkedAgainInAReplay() {
        // Given
        bench.handler.failAt(600, 3);
        bench.consume();
        bench.publish(600, "thing/a", 1);
        awaitParked(1);
        // When
        bench.republish(600, "thing/a", 1, 78);
        // Then
        assertThat(bench.handler.await(1)).containsExactly("thing/a@1");
        awaitParked(0);
    }

    @Test
    void takesUpAgainWhenTheConsumerIsDeleted() throws Exception {
        // Given
        bench.consume();
        bench.publish(700, "thing/a", 1);
        bench.handler.await(1);
        // When
        bench.nats
                .connection()
                .get()
                .jetStreamManagement()
                .deleteConsumer(STREAM, STREAM + "-recorder");
        // Then
        bench.publish(701, "thing/a", 2);
        assertThat(bench.handler.await(2)).containsExactly("thing/a@1", "thing/a@2");
    }

    @Test
    void takesUpAgainWhenTheStreamIsDeleted() throws Exception {
        // Given
        bench.consume();
        bench.publish(800, "thing/a", 1);
        bench.handler.await(1);
        // When
        deleteStream();
        // Then
        bench.publishAtLast(801, "thing/a", 2);
        assertThat(bench.handler.await(2)).containsExactly("thing/a@1", "thing/a@2");
    }

    private void deleteStream() throws IOException, JetStreamApiException {
        bench.nats.connection().join().jetStreamManagement().deleteStream(STREAM);
    }

    private void awaitParked(long count) {
        Poll.until(
                Duration.ofSeconds(20),
                count + " parked",
                () -> bench.database.count("parked_event") == count);
    }

    private static int byVersion(String left, String right) {
        return Integer.compare(version(left), version(right));
    }

    private static int version(String handled) {
        return Integer.parseInt(handled.substring(handled.indexOf('@') + 1));
    }
}
