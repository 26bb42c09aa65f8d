package io.veza.gateway.realtime.op;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InOrderTest {

    private final InOrder calls = new InOrder();
    private final List<UniEmitter<? super String>> started = new ArrayList<>();
    private final List<String> ended = new ArrayList<>();

    @Test
    void startsACallWhenTheOneBeforeHasEnded() {
        // Given
        call();
        call();

        // When
        started.getFirst().complete("first");

        // Then
        assertThat(started).hasSize(2);
        assertThat(ended).containsExactly("first");
    }

    @Test
    void goesOnAfterAFailure() {
        // Given
        call();
        call();

        // When
        started.getFirst().fail(new IllegalStateException("lost"));

        // Then
        assertThat(started).hasSize(2);
        assertThat(ended).containsExactly("failed");
    }

    @Test
    void keepsOnlyOneRunning() {
        // When
        call();
        call();
        call();

        // Then
        assertThat(started).hasSize(1);
        assertThat(calls.waiting()).isEqualTo(2);
    }

    private void call() {
        calls.run(() -> Uni.createFrom().<String>emitter(started::add))
                .subscribe()
                .with(ended::add, why -> ended.add("failed"));
    }
}
