package io.veza.stream.application.sound;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.sound.Hearing;
import io.veza.stream.domain.sound.Tempo;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HearTracksTest {

    private static final Heard WALTZ = new Heard(new Hearing(new Tempo(90, 0.8), null, null), null);

    private final Desk desk = new Desk();

    @Test
    void hearsOneAfterTheOtherUntilNoneWaits() {
        // Given
        desk.waiting.addAll(List.of(job(1, 1), job(2, 1)));
        HearTracks hear = hearTracks(track -> Uni.createFrom().item(WALTZ));
        // When
        List<Boolean> more = List.of(step(hear), step(hear), step(hear));
        // Then
        assertThat(more).containsExactly(true, true, false);
        assertThat(desk.kept).containsOnlyKeys(1L, 2L).containsValue(WALTZ);
    }

    @Test
    void whatFailsIsLeftForLater() {
        // Given
        desk.waiting.addAll(List.of(job(1, 1), job(2, 1)));
        HearTracks hear =
                hearTracks(track ->
                        track == 1
                                ? Uni.createFrom().failure(new IllegalStateException("no disk"))
                                : Uni.createFrom().item(WALTZ));
        // When
        List<Boolean> more = List.of(step(hear), step(hear));
        // Then
        assertThat(more).containsExactly(true, true);
        assertThat(desk.kept).containsOnlyKeys(2L);
    }

    @Test
    void whatAlwaysFailsCountsAsHeardInTheEnd() {
        // Given
        desk.waiting.add(job(1, 3));
        HearTracks hear =
                hearTracks(track -> Uni.createFrom().failure(new IllegalStateException("crash")));
        // When
        step(hear);
        // Then
        assertThat(desk.kept).containsExactly(Map.entry(1L, Heard.NOTHING));
    }

    private HearTracks hearTracks(Listener listener) {
        return new HearTracks(
                desk, listener, new SoundLimits(Duration.ofMinutes(10), Duration.ofMinutes(1), 3));
    }

    private static boolean step(HearTracks hear) {
        return hear.step().await().atMost(Duration.ofSeconds(5));
    }

    private static SoundJob job(long track, int attempt) {
        return new SoundJob(track, attempt, Instant.EPOCH, track);
    }

    private static final class Desk implements Sounds {

        private final ArrayDeque<SoundJob> waiting = new ArrayDeque<>();
        private final Map<Long, Heard> kept = new HashMap<>();

        @Override
        public Uni<Optional<SoundJob>> claim(Duration lease) {
            return Uni.createFrom().item(Optional.ofNullable(waiting.poll()));
        }

        @Override
        public Uni<Void> keep(SoundJob job, Heard heard) {
            kept.put(job.track(), heard);
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Map<Long, Hearing>> of(Collection<Long> tracks) {
            throw new UnsupportedOperationException("Nobody asks");
        }
    }
}
