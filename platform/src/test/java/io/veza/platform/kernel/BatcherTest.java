package io.veza.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.platform.kernel.Batcher.Group;
import io.veza.platform.kernel.Batcher.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class BatcherTest {

    private final List<List<Group<String, Integer>>> runs = new ArrayList<>();
    private final List<CompletableFuture<Void>> held = new ArrayList<>();
    private final Batcher<String, Integer> batcher = new Batcher<>(new Limits(3, 4, 2), this::hold);

    @Test
    void theFirstWaitsForNothing() {
        // When
        say("a", 1);

        // Then
        assertThat(runs).containsExactly(List.of(new Group<>("a", List.of(1))));
    }

    @Test
    void whatComesDuringARunSharesTheNext() {
        // Given
        say("a", 1);
        say("a", 2);
        say("a", 3);

        // When
        end(0);

        // Then
        assertThat(runs.getLast()).containsExactly(new Group<>("a", List.of(2, 3)));
    }

    @Test
    void whatIsAddedBeforeThePumpGoesTogether() {
        // Given
        batcher.add("a", 1);
        batcher.add("b", 2);

        // When
        batcher.pump();

        // Then
        assertThat(runs)
                .containsExactly(
                        List.of(new Group<>("a", List.of(1)), new Group<>("b", List.of(2))));
    }

    @Test
    void keysDoNotWaitForEachOtherWhileARunIsFree() {
        // Given
        say("a", 1);

        // When
        say("b", 2);

        // Then
        assertThat(runs).hasSize(2);
    }

    @Test
    void keysThatWaitForARunShareIt() {
        // Given
        say("a", 1);
        say("b", 2);
        say("c", 3);
        say("d", 4);

        // When
        end(0);

        // Then
        assertThat(runs.getLast())
                .containsExactly(new Group<>("c", List.of(3)), new Group<>("d", List.of(4)));
    }

    @Test
    void aBatchHasABoundAndTheRestComesNext() {
        // Given
        for (int i = 0; i < 4; i++) {
            batcher.add("a", i);
        }
        batcher.pump();

        // When
        end(0);

        // Then
        assertThat(runs)
                .extracting(run -> run.getFirst().items())
                .containsExactly(List.of(0, 1, 2), List.of(3));
    }

    @Test
    void refusesWhenTooManyWait() {
        // Given
        for (int i = 0; i < 4; i++) {
            batcher.add("a", i);
        }

        // When
        boolean taken = batcher.add("a", 5);

        // Then
        assertThat(taken).isFalse();
        assertThat(batcher.add("b", 6)).isTrue();
    }

    @Test
    void goesOnAfterAFailedRun() {
        // Given
        say("a", 1);
        say("a", 2);

        // When
        held.getFirst().completeExceptionally(new IllegalStateException("lost"));

        // Then
        assertThat(runs).hasSize(2);
    }

    private void say(String key, int item) {
        batcher.add(key, item);
        batcher.pump();
    }

    private void end(int run) {
        held.get(run).complete(null);
    }

    private CompletionStage<?> hold(List<Group<String, Integer>> batch) {
        runs.add(batch);
        CompletableFuture<Void> end = new CompletableFuture<>();
        held.add(end);
        return end;
    }
}
