package io.veza.stream.application.podcast;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.domain.media.MediaError;
import io.veza.stream.domain.podcast.PodcastError;
import io.veza.stream.domain.podcast.Records;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TakeFeedCoversTest {

    private static final FeedCovers.Wanted WANTED =
            new FeedCovers.Wanted(1, 2, "https://example.org/cover.jpg");

    private final Waiting waiting = new Waiting();

    @Test
    void aPictureIsLookedForAgainWhenTheStoreWasAway() {
        // Given
        waiting.wanted.add(WANTED);
        // When
        boolean done = step(MediaError.unavailable());
        // Then
        assertThat(done).isTrue();
        assertThat(waiting.wanted).containsExactly(WANTED);
        assertThat(waiting.due).containsExactly(Records.NOW.plus(Duration.ofMinutes(5)));
    }

    @Test
    void aBadPictureIsNot() {
        // Given
        waiting.wanted.add(WANTED);
        // When
        boolean done = step(new DomainException(PodcastError.SHOW_COVER_INVALID, "It is small"));
        // Then
        assertThat(done).isTrue();
        assertThat(waiting.wanted).isEmpty();
    }

    private boolean step(DomainException refusal) {
        TakeFeedCovers take =
                new TakeFeedCovers(
                        waiting,
                        _ -> Uni.createFrom().item(Optional.of(new byte[1])),
                        (_, _) -> Uni.createFrom().failure(refusal),
                        new NoShowCovers(),
                        () -> 3,
                        Clock.fixed(Records.NOW, ZoneOffset.UTC));
        return take.step().await().indefinitely();
    }

    private static final class Waiting implements FeedCovers {

        final Deque<Wanted> wanted = new ArrayDeque<>();
        final List<Instant> due = new ArrayList<>();

        @Override
        public Uni<Optional<Wanted>> claim() {
            return Uni.createFrom().item(Optional.ofNullable(wanted.poll()));
        }

        @Override
        public Uni<Void> again(Wanted one, Instant at) {
            wanted.add(one);
            due.add(at);
            return Uni.createFrom().voidItem();
        }
    }
}
