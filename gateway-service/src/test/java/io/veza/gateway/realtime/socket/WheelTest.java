package io.veza.gateway.realtime.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WheelTest {

    @Test
    void aTurnVisitsEachOnceAndAPartAtATime() {
        // Given
        Wheel<Integer, String> wheel = new Wheel<>(4);
        for (int i = 0; i < 8; i++) {
            wheel.put(i, "v" + i);
        }
        List<Integer> visited = new ArrayList<>();

        // When
        for (int step = 0; step < 4; step++) {
            int before = visited.size();
            wheel.advance((key, _) -> visited.add(key));
            assertThat(visited.size() - before).isEqualTo(2);
        }

        // Then
        assertThat(visited).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void whatIsVisitedMayLeave() {
        // Given
        Wheel<Integer, String> wheel = new Wheel<>(1);
        wheel.put(1, "a");
        wheel.put(2, "b");

        // When
        wheel.advance((key, _) -> wheel.remove(key));

        // Then
        assertThat(wheel.all()).isEmpty();
        assertThat(wheel.remove(1)).isFalse();
    }
}
