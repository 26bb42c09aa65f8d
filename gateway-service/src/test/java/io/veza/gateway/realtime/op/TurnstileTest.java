package io.veza.gateway.realtime.op;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnstileTest {

    private final Turnstile turnstile = new Turnstile(2);
    private final Deque<UniEmitter<? super String>> inside = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();

    @Test
    void letsSoManyThroughAndTheOthersInTheirOrder() {
        // Given
        for (String name : List.of("a", "b", "c", "d")) {
            pass(name);
        }
        assertThat(inside).hasSize(2);

        // When
        inside.remove().complete("!");
        inside.remove().fail(new IllegalStateException());

        // Then
        assertThat(done).containsExactly("a!", "b failed");
        assertThat(inside).hasSize(2);
        inside.forEach(one -> one.complete("?"));
        assertThat(done).containsExactly("a!", "b failed", "c?", "d?");
    }

    private void pass(String name) {
        turnstile
                .pass(() -> Uni.createFrom().<String>emitter(inside::add))
                .subscribe()
                .with(answer -> done.add(name + answer), _ -> done.add(name + " failed"));
    }
}
