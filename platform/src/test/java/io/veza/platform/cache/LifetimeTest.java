package io.veza.platform.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LifetimeTest {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Lifetime lifetime = new Lifetime(LONGEST);

    @Test
    void whatIsLoadedTogetherDoesNotExpireTogether() {
        // When
        List<Duration> lives = Stream.generate(lifetime::draw).limit(100).toList();

        // Then
        assertThat(lives).allMatch(life -> life.compareTo(LONGEST) <= 0);
        assertThat(lives)
                .allMatch(life -> life.compareTo(LONGEST.multipliedBy(9).dividedBy(10)) >= 0);
        assertThat(lives.stream().distinct()).hasSizeGreaterThan(90);
    }

    @Test
    void aValueIsFetchedAnewBeforeItExpires() {
        // When
        Kept<String> kept = lifetime.keep("ada");

        // Then
        assertThat(kept.isOld()).isFalse();
        assertThat(Duration.ofNanos(kept.freshUntil() - System.nanoTime())).isLessThan(kept.life());
        assertThat(new Kept<>("ada", LONGEST, System.nanoTime() - 1).isOld()).isTrue();
    }
}
