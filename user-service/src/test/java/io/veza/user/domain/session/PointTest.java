package io.veza.user.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PointTest {

    private static final Random CHANCE = new Random(11);

    private static Point somewhere() {
        return new Point(CHANCE.nextDouble(-90, 90), CHANCE.nextDouble(-180, 180));
    }

    @Test
    void knownDistancesAreRight() {
        Point lyon = new Point(45.76, 4.84);

        assertThat(lyon.kilometresTo(new Point(48.86, 2.35))).isCloseTo(392, within(10.0));
        assertThat(lyon.kilometresTo(new Point(35.68, 139.69))).isCloseTo(9870, within(50.0));
        assertThat(new Point(0, 179.9).kilometresTo(new Point(0, -179.9)))
                .isCloseTo(22, within(1.0));
    }

    @Test
    void distancesAreThoseOfAGlobe() {
        for (int i = 0; i < 10_000; i++) {
            Point a = somewhere();
            Point b = somewhere();
            Point c = somewhere();

            assertThat(a.kilometresTo(a)).isZero();
            assertThat(a.kilometresTo(b)).isCloseTo(b.kilometresTo(a), within(1e-6));
            assertThat(a.kilometresTo(b)).isBetween(0.0, 20_016.0);
            assertThat(a.kilometresTo(c))
                    .isLessThanOrEqualTo(a.kilometresTo(b) + b.kilometresTo(c) + 1e-6);
        }
    }

    @Test
    void pointsAreKeptToATenthOfADegree() {
        assertThat(new Point(45.7578, 4.832)).isEqualTo(new Point(45.8, 4.8));
    }

    @Test
    void thereIsNothingBeyondThePoles() {
        assertThatThrownBy(() -> new Point(90.1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Point(Double.NaN, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
