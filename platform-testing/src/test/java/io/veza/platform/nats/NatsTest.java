package io.veza.platform.nats;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.platform.testing.engines.Engines;
import io.veza.platform.testing.engines.Poll;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class NatsTest {

    private final List<String> heard = new CopyOnWriteArrayList<>();

    @Test
    void goesOnListeningAfterAListenerFailed() {
        // Given
        Nats nats = connect(Engines.shared());
        nats.subscribe("live.failing", (subject, data) -> failOnFirst(data));
        // When
        sayUntilHeard(nats, "live.failing", "second");
        // Then
        assertThat(heard).containsOnly("second");
        nats.close();
    }

    @Test
    void hearsNothingOnceClosed() throws Exception {
        // Given
        Nats nats = connect(Engines.shared());
        Nats.Subscription subscription = nats.subscribe("live.closed", this::hear);
        sayUntilHeard(nats, "live.closed", "before");
        subscription.close();
        nats.connection().get().flush(Duration.ofSeconds(30));
        nats.subscribe("live.closed.marker", this::hear);
        // When
        nats.publish("live.closed", bytes("after"));
        sayUntilHeard(nats, "live.closed.marker", "marker");
        // Then
        assertThat(heard).doesNotContain("after");
        nats.close();
    }

    @Test
    void listensAgainWhenNatsIsBack() {
        try (Engines engines = Engines.alone()) {
            // Given
            Nats nats = connect(engines);
            nats.subscribe("live.*", this::hear);
            sayUntilHeard(nats, "live.a", "before");
            // When
            engines.restartNats();
            // Then
            sayUntilHeard(nats, "live.b", "after");
            assertThat(heard).contains("before", "after");
            nats.close();
        }
    }

    @Test
    void startsBeforeNatsDoes() {
        try (Engines engines = Engines.alone()) {
            // Given
            engines.stopNats();
            Nats nats = new Nats(EventBench.config(engines.natsUrl(), "VEZA"), "test");
            nats.subscribe("live.early", this::hear);
            assertThat(new NatsHealth(nats).call().getStatus().name()).isEqualTo("DOWN");
            // When
            engines.startNats();
            // Then
            sayUntilHeard(nats, "live.early", "hello");
            assertThat(new NatsHealth(nats).call().getStatus().name()).isEqualTo("UP");
            nats.close();
        }
    }

    private static Nats connect(Engines engines) {
        return new Nats(EventBench.config(engines.natsUrl(), "VEZA"), "test");
    }

    private void sayUntilHeard(Nats nats, String subject, String word) {
        Poll.until(
                Duration.ofSeconds(20),
                () -> word + " is heard, not only " + heard,
                () -> {
                    nats.publish(subject, bytes(word));
                    return heard.contains(word);
                });
    }

    private void hear(String subject, byte[] data) {
        heard.add(new String(data, StandardCharsets.UTF_8));
    }

    private volatile boolean failed;

    private void failOnFirst(byte[] data) {
        if (!failed) {
            failed = true;
            throw new IllegalStateException("on purpose");
        }
        hear("", data);
    }

    private static byte[] bytes(String word) {
        return word.getBytes(StandardCharsets.UTF_8);
    }
}
