package io.veza.stream.adapter.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.stream.application.encode.Encoder.Order;
import io.veza.stream.domain.probe.Probe;
import io.veza.stream.domain.rendition.Grid;
import io.veza.stream.domain.rendition.Rendition;
import io.veza.stream.domain.rendition.RenditionFormat;
import io.veza.stream.domain.rendition.Segment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartwiseEncoderTest {

    private static final int SECONDS = 96;
    private static final int WINDOW = 2048;

    /** What two encoders have 25 segments halved at. */
    private static final int BORDER = 12 * Grid.SEGMENT_TICKS;

    @TempDir Path workspace;

    private final Ffmpeg ffmpeg = Hosts.process();
    private final FfprobeProber prober = new FfprobeProber(ffmpeg);
    private final PartwiseEncoder encoder =
            new PartwiseEncoder(ffmpeg, Hosts.limits(), Hosts.config());
    private final List<Double> progress = new ArrayList<>();

    @Test
    void noEarTellsWhereThePartsMeet() throws Exception {
        // Given
        Path clicks = clicks();

        // When
        Rendition made = encode(clicks, prober.probe(clicks)).orElseThrow();

        // Then
        assertThat(made.segments().stream().mapToLong(Segment::ticks).sum())
                .isEqualTo((long) SECONDS * Grid.SAMPLE_RATE);
        assertThat(made.segments().subList(1, 25))
                .extracting(Segment::ticks)
                .containsOnly(Grid.SEGMENT_TICKS);
        double[] noise = noise(clicks);
        double loudest =
                IntStream.range(0, noise.length)
                        .filter(window -> !meets(window))
                        .mapToDouble(window -> noise[window])
                        .max()
                        .orElseThrow();
        assertThat(IntStream.range(0, noise.length).filter(PartwiseEncoderTest::meets))
                .hasSize(2)
                .allSatisfy(window -> assertThat(noise[window]).isLessThan(loudest));
    }

    @Test
    void partsTellHowFarAllOfThemHaveCome() throws Exception {
        // Given
        Path clicks = clicks();

        // When
        encode(clicks, prober.probe(clicks));

        // Then
        assertThat(progress)
                .isNotEmpty()
                .allSatisfy(share -> assertThat(share).isBetween(0.0, 1.0));
        assertThat(progress.getLast()).isGreaterThan(0.9);
    }

    @Test
    void aTrackThatIsShorterThanItSaysIsNotEncodedInParts() throws Exception {
        // Given
        Path clicks = clicks();
        Probe probe = prober.probe(clicks);

        // Then
        assertThat(encode(clicks, stating(probe, Duration.ofMinutes(4)))).isEmpty();
        assertThat(encode(clicks, stating(probe, Duration.ofHours(1)))).isEmpty();
    }

    @Test
    void neitherIsOneThatIsShortOrSaysNothing() throws Exception {
        // Given
        Path clicks = clicks();
        Probe probe = prober.probe(clicks);

        // Then
        assertThat(encode(clicks, stating(probe, Duration.ofSeconds(50)))).isEmpty();
        assertThat(encode(clicks, stating(probe, null))).isEmpty();
    }

    private Optional<Rendition> encode(Path source, Probe probe) throws Exception {
        Order order =
                new Order(
                        source,
                        probe,
                        List.of(RenditionFormat.AAC_128),
                        Files.createDirectories(workspace),
                        Duration.ofSeconds(SECONDS),
                        true,
                        null);
        return encoder.encode(order, this::advance, _ -> {});
    }

    private synchronized void advance(double share) {
        progress.add(share);
    }

    private static Probe stating(Probe probe, Duration length) {
        return new Probe(
                probe.container(),
                probe.codec(),
                Optional.ofNullable(length),
                probe.tags(),
                probe.picture(),
                probe.film(),
                probe.signal());
    }

    /** Begins of sounds everywhere: for each the encoder changes its windows. */
    private static Path clicks() {
        return Tone.of(
                "clicks.wav",
                "0.5*exp(-150*mod(t\\,0.07))*sin(2*PI*(900+20*t)*t)+0.1*sin(2*PI*311*t)",
                SECONDS);
    }

    /** How much the rendition differs from what was encoded, window by window, in dB. */
    private double[] noise(Path source) throws Exception {
        Path joined = workspace.resolve("joined.mp4");
        SegmentWriter.join(workspace.resolve(RenditionFormat.AAC_128.path()), joined);
        double[] meant = Tone.samples(source);
        // ffmpeg plays the priming of fragments too.
        double[] heard =
                Arrays.copyOfRange(Tone.samples(joined), Grid.PRIMING, Grid.PRIMING + meant.length);
        for (int i = 0; i < meant.length; i++) {
            heard[i] -= meant[i];
        }
        double window = (double) WINDOW / Tone.RATE;
        return IntStream.range(0, meant.length / WINDOW)
                .mapToDouble(i -> Tone.level(heard, i * window, (i + 1) * window))
                .toArray();
    }

    /** The first sound of the second part is played that much earlier than its frame begins. */
    private static boolean meets(int window) {
        int begin = BORDER - 2 * Grid.PRIMING;
        return window == begin / WINDOW || window == begin / WINDOW + 1;
    }
}
