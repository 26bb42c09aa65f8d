package io.veza.stream.application.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.veza.stream.domain.encode.EncodeJob;
import io.veza.stream.domain.media.MediaError;
import io.veza.stream.domain.probe.Container;
import io.veza.stream.domain.probe.Probe;
import io.veza.stream.domain.rendition.Rendition;
import io.veza.stream.domain.rendition.RenditionFormat;
import io.veza.stream.domain.rendition.Segment;
import io.veza.stream.domain.track.EncodingRefused;
import io.veza.stream.domain.track.FailureCode;
import io.veza.stream.domain.track.FileTags;
import io.veza.stream.domain.track.Loudness;
import io.veza.stream.domain.track.SourceFile;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackDetails;
import io.veza.stream.domain.track.TrackEvent;
import io.veza.stream.domain.track.Visibility;
import io.veza.stream.domain.waveform.WaveformBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunJobTest {

    private static final Duration LENGTH = Duration.ofSeconds(8);
    private static final Segment SEGMENT = new Segment(184_320, 9_000);
    private static final Probe PROBE =
            new Probe(
                    Container.FLAC,
                    "flac",
                    Optional.of(LENGTH),
                    new FileTags("", ""),
                    OptionalInt.of(1));

    @TempDir Path folder;
    private final JobDesk desk = new JobDesk(track());
    private Shelf shelf = new Shelf(Path.of("."));
    private Prober prober = source -> PROBE;
    private Encoder encoder = RunJobTest::encode;
    private Duration heard = LENGTH;
    private final RendererDesk renderer = new RendererDesk();

    @BeforeEach
    void storeTheUpload() {
        shelf = new Shelf(folder);
        shelf.keys.add("tracks/7/source");
    }

    @Test
    void everyRenditionMadeMeansReady() throws InterruptedException {
        // When
        run(EncodeJob.Kind.ENCODE, 1);
        // Then
        assertThat(desk.outcome).isInstanceOf(TrackEvent.Ready.class);
        assertThat(desk.track.playable()).containsExactlyInAnyOrder(RenditionFormat.values());
        assertThat(desk.track.analysis()).isNotNull();
        assertThat(shelf.keys)
                .contains(
                        "tracks/7/abababababab-2/waveform.json",
                        "tracks/7/abababababab-2/cover.jpg",
                        "tracks/7/abababababab-2/aac-320");
    }

    @Test
    void whatAnEarlierAttemptMadeIsNotMadeAgain() throws InterruptedException {
        // Given
        desk.track = desk.track.encoded(RenditionFormat.AAC_320);
        encoder =
                (order, progress) -> {
                    assertThat(order.formats()).doesNotContain(RenditionFormat.AAC_320);
                    return encode(order, progress);
                };
        // When
        run(EncodeJob.Kind.ENCODE, 2);
        // Then
        assertThat(desk.outcome).isInstanceOf(TrackEvent.Ready.class);
    }

    @Test
    void aCopyIsKnownBeforeWhatItIsCopiedFrom() throws InterruptedException {
        // When
        run(EncodeJob.Kind.ENCODE, 1);
        // Then
        assertThat(desk.renditions)
                .extracting(Rendition::format)
                .containsSubsequence(RenditionFormat.OPUS_FILE, RenditionFormat.OPUS_128);
    }

    @Test
    void aRefusedFileFailsAtOnceAndLeavesNothing() throws InterruptedException {
        // Given
        prober =
                source -> {
                    throw new EncodingRefused(FailureCode.NOT_AUDIO);
                };
        // When
        run(EncodeJob.Kind.ENCODE, 1);
        // Then
        assertThat(desk.outcome)
                .isEqualTo(new TrackEvent.Failed(desk.track, FailureCode.NOT_AUDIO));
        assertThat(shelf.keys).isEmpty();
    }

    @Test
    void aFileThatIsCutOffIsFoundByListening() throws InterruptedException {
        // Given
        heard = Duration.ofSeconds(4);
        // When
        run(EncodeJob.Kind.ENCODE, 1);
        // Then
        assertThat(desk.outcome)
                .isEqualTo(new TrackEvent.Failed(desk.track, FailureCode.TRUNCATED));
    }

    @Test
    void aPassingFailureIsTriedAgainAfterAPause() throws InterruptedException {
        // Given
        encoder = RunJobTest::fail;
        // When
        run(EncodeJob.Kind.ENCODE, 2);
        // Then
        assertThat(desk.outcome).isNull();
        assertThat(desk.pause).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void aLastingFailureIsGivenUp() throws InterruptedException {
        // Given
        encoder = RunJobTest::fail;
        // When
        run(EncodeJob.Kind.ENCODE, 3);
        // Then
        assertThat(desk.outcome)
                .isEqualTo(new TrackEvent.Failed(desk.track, FailureCode.ENCODER_FAILED));
    }

    @Test
    void aStoreThatIsAwayIsNeverTheFilesFault() throws InterruptedException {
        // Given
        encoder =
                (order, progress) -> {
                    throw MediaError.unavailable();
                };
        // When
        run(EncodeJob.Kind.ENCODE, 30);
        // Then
        assertThat(desk.outcome).isNull();
        assertThat(desk.pause).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void rungsThatDoNotAlignAreAFailure() throws InterruptedException {
        // Given
        desk.renditions.add(
                Rendition.segmented(RenditionFormat.AAC_64, 2, List.of(new Segment(5, 5))));
        // When
        run(EncodeJob.Kind.ENCODE, 3);
        // Then
        assertThat(desk.outcome)
                .isEqualTo(new TrackEvent.Failed(desk.track, FailureCode.ENCODER_FAILED));
    }

    @Test
    void aLostLeaseEndsTheWorkInSilence() throws InterruptedException {
        // Given
        desk.leased = false;
        // When
        run(EncodeJob.Kind.ENCODE, 1);
        // Then
        assertThat(desk.outcome).isNull();
        assertThat(desk.pause).isNull();
    }

    @Test
    void anInterruptReachesTheRunner() {
        // Given
        encoder =
                (order, progress) -> {
                    throw new InterruptedException();
                };
        // Then
        assertThatThrownBy(() -> run(EncodeJob.Kind.ENCODE, 1))
                .isInstanceOf(InterruptedException.class);
    }

    @Test
    void aPurgeTakesAllFiles() throws InterruptedException {
        // When
        run(EncodeJob.Kind.PURGE, 1);
        // Then
        assertThat(shelf.keys).isEmpty();
        assertThat(desk.purged).isTrue();
    }

    @Test
    void whatWasHandedOverIsLeftToWhoeverEncodesIt() throws InterruptedException {
        // When
        run(EncodeJob.Kind.RENDER, 1);
        // Then
        assertThat(renderer.rendered).isEqualTo(7);
        assertThat(desk.outcome).isNull();
    }

    @Test
    void aRenderThatFailsForEverIsTold() throws InterruptedException {
        // Given
        renderer.broken = true;
        // When
        run(EncodeJob.Kind.RENDER, 2);
        run(EncodeJob.Kind.RENDER, 3);
        // Then
        assertThat(desk.pause).isEqualTo(Duration.ofSeconds(10));
        assertThat(renderer.failure).isEqualTo("ENCODER_FAILED");
    }

    private void run(EncodeJob.Kind kind, int attempt) throws InterruptedException {
        EncodeLimits limits =
                new EncodeLimits(
                        Duration.ofHours(1), Duration.ofSeconds(9), Duration.ofSeconds(9), 3, 2, 4);
        AnalyseTrack analyse = new AnalyseTrack(this::listen, RunJobTest::paint, shelf, desk);
        TrackTools tools =
                new TrackTools(prober, analyse, new EncodeRenditions(encoder, shelf, desk));
        EncodeTrack encode = new EncodeTrack(desk, shelf, shelf, tools, limits, Clock.systemUTC());
        new RunJob(desk, shelf, shelf, encode, renderer, limits)
                .handle(new EncodeJob(7, kind, attempt, "me"));
    }

    private Analyser.Analysis listen(
            Path source, Probe probe, java.util.function.DoubleConsumer progress) {
        progress.accept(1);
        return new Analyser.Analysis(
                heard, new Loudness(-12, -1, 4), new WaveformBuilder(8000).build());
    }

    private static boolean paint(Path source, Probe probe, Path jpeg) {
        return true;
    }

    private static List<Rendition> encode(
            Encoder.Order order, java.util.function.DoubleConsumer progress) throws IOException {
        progress.accept(0.5);
        List<Rendition> made = new ArrayList<>();
        for (RenditionFormat format : order.formats()) {
            made.add(encode(order, format));
        }
        return made;
    }

    private static Rendition encode(Encoder.Order order, RenditionFormat format)
            throws IOException {
        if (!format.segmented()) {
            return Rendition.file(format, 2, 1);
        }
        Files.createDirectories(order.workspace().resolve(format.path()));
        return Rendition.segmented(format, 2, List.of(SEGMENT, SEGMENT));
    }

    private static List<Rendition> fail(
            Encoder.Order order, java.util.function.DoubleConsumer progress) throws IOException {
        throw new IOException("no");
    }

    private static Track track() {
        return Track.upload(
                7,
                1,
                new TrackDetails("x", "", "", List.of(), Visibility.PUBLIC),
                new SourceFile("x.flac", "ab".repeat(32), 1, ""),
                Instant.EPOCH);
    }
}
