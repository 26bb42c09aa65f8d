package io.veza.stream.application.podcast;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.domain.lyrics.TimedText;
import io.veza.stream.domain.podcast.Chapter;
import io.veza.stream.domain.podcast.ForeignText;
import io.veza.stream.domain.podcast.PodcastError;
import io.veza.stream.domain.podcast.TextFailure;
import io.veza.stream.domain.podcast.WebAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TakeFeedTextsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final int ATTEMPTS = 3;
    private static final int CHAPTERS = 2;

    private final Waiting waiting = new Waiting();

    @Test
    void chaptersBeyondTheEndAndTooManyAreLeftOut() {
        // When
        step(Uni.createFrom().item(new byte[0]), 1, 0, 1_000, 2_000, 60_000);
        // Then
        assertThat(waiting.kept).extracting(Chapter::startMs).containsExactly(0, 1_000);
    }

    @Test
    void chaptersThatAllLieBeyondTheEndAreLeftOut() {
        // When
        step(Uni.createFrom().item(new byte[0]), 1, 60_000);
        // Then
        assertThat(waiting.kept).isEmpty();
        assertThat(waiting.told).containsExactly("done");
    }

    @Test
    void whatIsNotThereNowIsLookedForAgain() {
        // When
        step(refused(TextFailure.UNREACHABLE), 2);
        // Then
        assertThat(waiting.told).containsExactly("again " + NOW.plus(Duration.ofMinutes(2)));
    }

    @Test
    void whatIsNeverThereIsGivenUp() {
        // When
        step(refused(TextFailure.UNREACHABLE), ATTEMPTS);
        // Then
        assertThat(waiting.told).containsExactly("done");
    }

    @Test
    void whatIsBadIsNotLookedForAgain() {
        // When
        step(refused(TextFailure.TOO_LARGE), 1);
        // Then
        assertThat(waiting.told).containsExactly("done");
    }

    @Test
    void aShowThatIsGoneMeanwhileHoldsNobodyUp() {
        // When
        step(
                Uni.createFrom()
                        .failure(new DomainException(PodcastError.SHOW_NOT_FOUND, "It is gone")),
                ATTEMPTS);
        // Then
        assertThat(waiting.told).containsExactly("done");
    }

    private static Uni<byte[]> refused(TextFailure reason) {
        return Uni.createFrom().failure(new TextRefused(reason));
    }

    private void step(Uni<byte[]> fetched, int attempts, int... starts) {
        waiting.attempts = attempts;
        var imports = new PodcastLimits.Import(10, ATTEMPTS, Duration.ofMinutes(1), CHAPTERS);
        boolean done =
                new TakeFeedTexts(
                                waiting,
                                _ -> fetched,
                                new Listed(starts),
                                new Silent(),
                                new PodcastLimits(1, 1, 1, imports),
                                Clock.fixed(NOW, ZoneOffset.UTC))
                        .step()
                        .await()
                        .indefinitely();
        assertThat(done).isTrue();
    }

    private record Listed(int... starts) implements TextReader {

        @Override
        public List<Chapter> chapters(byte[] text) {
            List<Chapter> chapters = new ArrayList<>();
            for (int start : starts) {
                chapters.add(new Chapter(start, "Title", WebAddress.NONE));
            }
            return chapters;
        }

        @Override
        public TimedText transcript(ForeignText.Kind kind, byte[] text) {
            throw new AssertionError("there are chapters only");
        }
    }

    /** Of chapters no transcript is kept. */
    private static final class Silent extends TakeTranscript {

        @SuppressWarnings("NullAway")
        Silent() {
            super(null, null, null, null);
        }
    }

    /** One text, of an episode of a minute. */
    private static final class Waiting implements FeedTexts {

        final List<String> told = new ArrayList<>();
        final List<Chapter> kept = new ArrayList<>();
        int attempts;

        @Override
        public Uni<Optional<Job>> claim(Duration lease) {
            ForeignText text =
                    new ForeignText(ForeignText.Kind.CHAPTERS, "https://x.example/c.json", "");
            return Uni.createFrom()
                    .item(
                            Optional.of(
                                    new Job(
                                            1,
                                            2,
                                            3,
                                            text,
                                            "en",
                                            60_000,
                                            attempts,
                                            NOW.plus(lease))));
        }

        @Override
        public Uni<Void> chapters(Job job, List<Chapter> chapters) {
            kept.addAll(chapters);
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Void> done(Job job) {
            told.add("done");
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Void> again(Job job, Instant due) {
            told.add("again " + due);
            return Uni.createFrom().voidItem();
        }
    }
}
