package io.veza.platform.nats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.testing.engines.Poll;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ParkedRetryTest {

    private static final String STREAM = "VEZA";
    private static final String HANDLER = "recorder";

    private EventBench bench;
    private ParkedEvents parked;
    private ParkedRetry retry;

    @BeforeEach
    void open() throws Exception {
        bench = EventBench.ready(STREAM);
        parked = new ParkedEvents(bench.database.pool);
        retry =
                new ParkedRetry(
                        List.of(bench.handler),
                        () -> parked,
                        () ->
                                new Inbox(
                                        bench.database.vertx.getDelegate(),
                                        bench.database.pool,
                                        Duration.ofSeconds(10)));
    }

    @AfterEach
    void close() throws Exception {
        bench.end();
    }

    @Test
    void whatGoesThroughAtLastIsParkedNoLonger() {
        // Given
        park(900, 3);
        // When
        assertThat(answer(retry.handle(HANDLER, 900))).isEmpty();
        // Then
        assertThat(bench.handler.await(1)).containsExactly("thing/a@1");
        assertThat(bench.database.count("parked_event")).isZero();
        assertThatThrownBy(() -> answer(retry.handle(HANDLER, 900)))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void whatFailsAgainStaysWithItsReasonAndIsCounted() {
        // Given
        park(901, Integer.MAX_VALUE);
        // When
        assertThat(answer(retry.handle(HANDLER, 901))).isPresent();
        // Then
        assertThat(answer(parked.before(Long.MAX_VALUE, "", 10)))
                .singleElement()
                .satisfies(one -> assertThat(one.attempts()).isEqualTo(4));
    }

    @Test
    void pagesGoOnBehindTheirLast() {
        // Given
        park(902, Integer.MAX_VALUE);
        answer(parked.add(HANDLER, EventBench.event(903, "thing/b", 1), 3, "no"));
        // When
        List<ParkedEvent> first = answer(parked.before(Long.MAX_VALUE, "", 1));
        // Then
        assertThat(first).extracting(one -> one.event().id()).containsExactly(903L);
        assertThat(answer(parked.before(903, HANDLER, 1)))
                .extracting(one -> one.event().id())
                .containsExactly(902L);
    }

    /** By its handler's own loop. */
    private void park(long event, int failures) {
        bench.handler.failAt(event, failures);
        bench.consume();
        bench.publish(event, "thing/a", 1);
        Poll.until(
                Duration.ofSeconds(20),
                "it is parked",
                () -> bench.database.count("parked_event") == 1);
    }

    private static <T> T answer(Uni<T> call) {
        return call.await().atMost(Duration.ofSeconds(20));
    }
}
