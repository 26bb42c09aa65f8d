package io.veza.stream.adapter.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.stream.application.effect.PluginHost;
import io.veza.stream.domain.effect.Chain;
import io.veza.stream.domain.effect.Effect;
import io.veza.stream.domain.effect.Excerpt;
import io.veza.stream.studio.Sound;
import io.veza.stream.studio.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What effects do to sound, measured. */
class EffectSoundTest {

    private static final Duration LENGTH = Duration.ofSeconds(6);
    private static final Offset<Double> FRAME = Offset.offset(0.05);
    private static final Offset<Double> DECIBEL = Offset.offset(1.0);

    @TempDir Path folder;
    private final PluginHost host = Hosts.ffmpeg();

    @Test
    void trimLeavesOutWhatItIsTold() throws Exception {
        // Given
        Path tone = Tone.make("trim.wav", 4, 6);
        // When
        double[] left = render(tone, effect("trim", Map.of("start", 1.0, "end", 0.5)));
        // Then
        assertThat(Tone.seconds(left)).isEqualTo(4.5, FRAME);
        assertThat(Tone.level(left, 0, 2.9)).isGreaterThan(-20);
        assertThat(Tone.level(left, 3.1, 4.5)).isLessThan(-80);
    }

    @Test
    void fadesBeginAndEndInSilence() throws Exception {
        // Given
        Path tone = Tone.make("fade.wav", 6, 6);
        // When
        double[] faded = render(tone, effect("fade", Map.of("in", 2.0, "out", 2.0)));
        // Then
        double full = Tone.level(faded, 2.5, 3.5);
        assertThat(Tone.level(faded, 0, 0.1)).isLessThan(full - 20);
        assertThat(Tone.level(faded, 5.9, 6)).isLessThan(full - 20);
        assertThat(Tone.seconds(faded)).isEqualTo(6, FRAME);
    }

    @Test
    void aBandIsTurnedDownAsFarAsItSays() throws Exception {
        // Given
        Path tone = Tone.make("band.wav", 6, 6);
        // When
        double[] softer = render(tone, effect("equaliser", Map.of("hz500", -12.0)));
        // Then
        assertThat(Tone.level(softer, 1, 5))
                .isBetween(
                        Tone.level(Tone.samples(tone), 1, 5) - 12.5,
                        Tone.level(Tone.samples(tone), 1, 5) - 9);
    }

    @Test
    void theCompressorHoldsDownWhatIsLoud() throws Exception {
        // Given
        Path tone = Tone.make("press.wav", 6, 6);
        // When
        double[] held =
                render(tone, effect("compressor", Map.of("threshold", -40.0, "ratio", 20.0)));
        // Then
        assertThat(Tone.level(held, 2, 5)).isLessThan(Tone.level(Tone.samples(tone), 2, 5) - 10);
    }

    @Test
    void normaliseComesWithinOneUnitOfItsTarget() throws Exception {
        // Given
        Path music = Sound.make("loud.flac", 6);
        // When
        Path quiet = file(music, effect("normalise", Map.of("target", -23.0)));
        Path loud =
                file(
                        music,
                        effect("equaliser", Map.of("hz125", 6.0)),
                        effect("normalise", Map.of("target", -16.0)));
        // Then
        assertThat(Tone.loudness(quiet)).isEqualTo(-23, DECIBEL);
        assertThat(Tone.loudness(loud)).isEqualTo(-16, DECIBEL);
    }

    @Test
    void silenceStaysSilence() throws Exception {
        // Given
        Path silence = Tone.make("silence.wav", 0, 6);
        // When
        double[] still = render(silence, effect("normalise", Map.of("target", -6.0)));
        // Then
        assertThat(Tone.level(still, 0, 6)).isLessThan(-80);
    }

    @Test
    void anEchoSoundsOnAfterTheSound() throws Exception {
        // Given
        Path tone = Tone.make("echo.wav", 5.9, 6);
        // When
        double[] echoed = render(tone, effect("echo", Map.of("delay", 500.0, "repeats", 2.0)));
        // Then
        assertThat(Tone.seconds(echoed)).isEqualTo(7, FRAME);
        assertThat(Tone.level(echoed, 6.0, 6.35)).isGreaterThan(-30);
        assertThat(Tone.level(echoed, 6.5, 6.85)).isLessThan(Tone.level(echoed, 6.0, 6.35));
    }

    @Test
    void aRoomDiesAwayAndIsTheSameEachTime() throws Exception {
        // Given
        Path tone = Tone.make("room.wav", 3, 6, "-ac", "2");
        Effect reverb = effect("reverb", Map.of("decay", 2.0, "mix", 50.0));
        // When
        Path first = file(tone, reverb);
        Path second = file(tone, reverb);
        // Then
        double[] room = Tone.samples(first);
        assertThat(Tone.seconds(room)).isEqualTo(8.02, FRAME);
        assertThat(Tone.level(room, 3.1, 3.3)).isGreaterThan(-45);
        assertThat(Tone.level(room, 4.1, 4.3))
                .isBetween(Tone.level(room, 3.1, 3.3) - 40, Tone.level(room, 3.1, 3.3) - 20);
        assertThat(first).hasSameBinaryContentAs(second);
    }

    @Test
    void tempoKeepsThePitchAndPitchTheTempo() throws Exception {
        // Given
        Path tone = Tone.make("speed.wav", 6, 6);
        // When
        double[] faster = render(tone, effect("tempo", Map.of("speed", 1.5)));
        double[] higher = render(tone, effect("pitch", Map.of("shift", 12.0)));
        // Then
        assertThat(Tone.seconds(faster)).isEqualTo(4, FRAME);
        assertThat(Tone.frequency(faster, 1, 3)).isEqualTo(440, Offset.offset(5.0));
        assertThat(Tone.seconds(higher)).isEqualTo(6, FRAME);
        assertThat(Tone.frequency(higher, 1, 5)).isEqualTo(880, Offset.offset(8.0));
    }

    @Test
    void theOrderCounts() throws Exception {
        // Given
        Path tone = Tone.make("order.wav", 5.9, 6);
        Effect echo = effect("echo", Map.of("delay", 1000.0, "repeats", 1.0));
        Effect trim = effect("trim", Map.of("end", 1.0));
        // When
        double[] cutLast = render(tone, echo, trim);
        double[] cutFirst = render(tone, trim, echo);
        // Then
        assertThat(Tone.seconds(cutLast)).isEqualTo(6, FRAME);
        assertThat(Tone.seconds(cutFirst)).isEqualTo(6, FRAME);
        assertThat(Tone.level(cutLast, 5.2, 5.8)).isGreaterThan(-20);
        assertThat(Tone.level(cutFirst, 5.2, 5.8)).isLessThan(-20);
    }

    @Test
    void aFineFileStaysFineAndAPlainOnePlain() throws Exception {
        // Given
        Path fine = Tone.make("fine.flac", 6, 6, "-ar", "96000", "-sample_fmt", "s32");
        Path plain = Tone.make("plain.flac", 6, 6, "-sample_fmt", "s16");
        Effect trim = effect("trim", Map.of("start", 1.0));
        // When
        String ofFine = probe(file(fine, trim));
        String ofPlain = probe(file(plain, trim));
        // Then
        assertThat(ofFine).contains("sample_rate=96000", "bits_per_raw_sample=24");
        assertThat(ofPlain).contains("sample_rate=48000", "bits_per_raw_sample=16");
    }

    @Test
    void aPartIsHeardAsTheWholeWouldSoundThere() throws Exception {
        // Given
        Path tone = Tone.make("part.wav", 6, 6);
        Chain chain = chain(effect("fade", Map.of("in", 4.0, "out", 0.0)));
        Excerpt part = new Excerpt(Duration.ofSeconds(2), Duration.ofSeconds(3));
        Path target = folder.resolve("part.mp3");
        // When
        host.render(
                new PluginHost.Order(tone, chain, part, LENGTH, OptionalDouble.of(-20), target),
                _ -> {});
        // Then
        double[] heard = Tone.samples(target);
        assertThat(Tone.seconds(heard)).isEqualTo(3, Offset.offset(0.1));
        assertThat(Tone.level(heard, 0.1, 0.2)).isGreaterThan(-30);
        assertThat(Tone.level(heard, 2.2, 2.9))
                .isEqualTo(Tone.level(Tone.samples(tone), 2, 5), DECIBEL);
    }

    @Test
    void itIsToldHowFarItHasCome() throws Exception {
        // Given
        Path tone = Tone.make("told.wav", 6, 6);
        List<Double> told = new ArrayList<>();
        // When
        host.render(
                order(tone, chain(effect("normalise", Map.of())), folder.resolve("told.flac")),
                told::add);
        // Then
        assertThat(told).isSorted().isNotEmpty();
        assertThat(told.getLast()).isEqualTo(1, Offset.offset(0.1));
    }

    private double[] render(Path source, Effect... effects) throws Exception {
        return Tone.samples(file(source, effects));
    }

    private Path file(Path source, Effect... effects) throws IOException, InterruptedException {
        Path target = Files.createTempFile(folder, "", ".flac");
        host.render(order(source, chain(effects), target), _ -> {});
        return target;
    }

    private Chain chain(Effect... effects) {
        return Chain.of(List.of(effects), host.plugins());
    }

    private static PluginHost.Order order(Path source, Chain chain, Path target) {
        return new PluginHost.Order(
                source, chain, Excerpt.whole(LENGTH), LENGTH, OptionalDouble.empty(), target);
    }

    private static Effect effect(String plugin, Map<String, Double> values) {
        return new Effect(plugin, values);
    }

    private static String probe(Path file) {
        return Tool.ffprobe(
                List.of(
                        "-v",
                        "error",
                        "-show_entries",
                        "stream=sample_rate,bits_per_raw_sample",
                        file.toString()));
    }
}
