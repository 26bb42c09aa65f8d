package io.veza.stream.application.podcast;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Role;
import io.veza.stream.domain.media.MediaError;
import io.veza.stream.domain.podcast.EpisodeKind;
import io.veza.stream.domain.podcast.ForeignItem;
import io.veza.stream.domain.podcast.ItemFailure;
import io.veza.stream.domain.podcast.Records;
import io.veza.stream.domain.track.Visibility;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TakeFeedItemsTest {

    private static final int ATTEMPTS = 3;

    private final Listed listed = new Listed();

    @Test
    void aStoreThatIsAwayIsNoFailureHoweverOftenItIs() {
        // When
        step(MediaError.unavailable(), ATTEMPTS + 100);
        // Then
        assertThat(listed.due).hasSize(1);
        assertThat(listed.due.getFirst().orElseThrow()).isAfter(Records.NOW);
    }

    @Test
    void aFileThatIsNotThereIsGivenUp() {
        // When
        step(new ItemRefused(ItemFailure.FILE_UNREACHABLE), ATTEMPTS);
        // Then
        assertThat(listed.due).containsExactly(Optional.empty());
    }

    private void step(RuntimeException failure, int attempts) {
        listed.attempts = attempts;
        var imports = new PodcastLimits.Import(10, ATTEMPTS, Duration.ofMinutes(1), 9);
        new TakeFeedItems(
                        listed,
                        new Refusing(failure),
                        new PodcastLimits(1, 1, 1, imports),
                        Clock.fixed(Records.NOW, ZoneOffset.UTC))
                .step()
                .await()
                .indefinitely();
    }

    /** Of no item a track can be made. */
    private static final class Refusing extends FeedItemTrack {

        private final RuntimeException failure;

        Refusing(RuntimeException failure) {
            super(null, null, null, null, Clock.systemUTC());
            this.failure = failure;
        }

        @Override
        Uni<Void> make(FeedImports.Job job) {
            return Uni.createFrom().failure(failure);
        }
    }

    /** One that waits. */
    private static final class Listed implements FeedImports {

        final List<Optional<Instant>> due = new ArrayList<>();
        int attempts;

        @Override
        public Uni<Optional<Job>> claim(Duration lease) {
            ForeignItem item =
                    new ForeignItem(
                            "one", "One", "", 0, 0, EpisodeKind.FULL, false, null, "", List.of());
            return Uni.createFrom()
                    .item(
                            Optional.of(
                                    new Job(
                                            1,
                                            2,
                                            3,
                                            Role.USER,
                                            item,
                                            Visibility.PUBLIC,
                                            attempts,
                                            Records.NOW)));
        }

        @Override
        public Uni<Void> failed(Job job, ItemFailure failure, Optional<Instant> at) {
            due.add(at);
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Void> done(Job job) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Uni<Long> begin(Opening opening) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Uni<Optional<Progress>> progress(long show) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Uni<Void> retry(long show) {
            throw new UnsupportedOperationException();
        }
    }
}
