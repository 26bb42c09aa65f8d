package io.veza.stream.adapter.ffmpeg.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.veza.stream.domain.effect.Chain;
import io.veza.stream.domain.effect.Effect;
import io.veza.stream.domain.effect.Plugin;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class GraphTest {

    private static final Shape STEREO = new Shape(48_000, 2);
    private static final Offset<Double> HAIR = Offset.offset(1e-9);
    private static final Set<String> FILTERS =
            Set.of(
                    "atrim",
                    "asetpts",
                    "afade",
                    "equalizer",
                    "acompressor",
                    "ebur128",
                    "volume",
                    "alimiter",
                    "afir",
                    "anoisesrc",
                    "amerge",
                    "aeval",
                    "adelay",
                    "amix",
                    "lowpass",
                    "apad",
                    "aecho",
                    "rubberband");
    private static final List<Plugin> KNOWN = Graph.plugins(FILTERS);

    @Test
    void whatFfmpegLacksIsNotOffered() {
        // Given
        Set<String> poor = new HashSet<>(FILTERS);
        poor.remove("rubberband");
        // When
        List<Plugin> offered = Graph.plugins(poor);
        // Then
        assertThat(offered)
                .extracting(Plugin::id)
                .containsExactly(
                        "trim", "fade", "equaliser", "compressor", "normalise", "reverb", "echo");
        assertThat(KNOWN).extracting(Plugin::id).contains("tempo", "pitch");
    }

    @Test
    void numbersAreWrittenTheSameEverywhere() {
        // Given
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            // When
            String text = whole(10, effect("tempo", Map.of("speed", 1.25))).text(Double.NaN);
            // Then
            assertThat(text).contains("rubberband=tempo=1.250000,atrim=end=8.000000");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void onlyWhatIsANumberGetsIn() {
        assertThatThrownBy(() -> new GraphText(STEREO).then("volume=%s", Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bandsThatAreLevelAreLeftOut() {
        // When
        String text = whole(10, effect("equaliser", Map.of("hz1000", -3.0))).text(Double.NaN);
        // Then
        assertThat(text).containsOnlyOnce("equalizer=");
        assertThat(text).contains("equalizer=f=1000.000000:t=o:w=1:g=-3.000000");
    }

    @Test
    void itIsKnownHowLongTheResultIs() {
        // When
        Span result =
                whole(
                                60,
                                effect("trim", Map.of("start", 10.0, "end", 5.0)),
                                effect("tempo", Map.of("speed", 1.5)),
                                effect("echo", Map.of("delay", 500.0, "repeats", 4.0)))
                        .result();
        // Then
        assertThat(result.length()).isEqualTo(45 / 1.5 + 2, HAIR);
    }

    @Test
    void aPartFromTheMiddleHasItsPartOfWhatIsCutAndFaded() {
        // Given
        Span part = new Span(8, 10, 60);
        Chain chain =
                Chain.of(
                        List.of(
                                effect("trim", Map.of("start", 10.0)),
                                effect("fade", Map.of("in", 4.0, "out", 5.0))),
                        KNOWN);
        // When
        Graph graph = new Graph(chain, STEREO, part);
        // Then
        assertThat(graph.text(Double.NaN))
                .contains("atrim=start=2.000000:end=10.000000")
                .contains("afade=t=in:st=0:d=4.000000")
                .contains("afade=t=out:st=45.000000:d=5.000000");
        assertThat(graph.result()).isEqualTo(new Span(0, 8, 50));
    }

    @Test
    void nothingIsLeftOfAPartThatIsCutAway() {
        // Given
        Chain chain = Chain.of(List.of(effect("trim", Map.of("start", 30.0))), KNOWN);
        // When
        Graph graph = new Graph(chain, STEREO, new Span(0, 10, 60));
        // Then
        assertThat(graph.result().length()).isZero();
    }

    @Test
    void whatListensIsToldHowLoudItIs() {
        // Given
        Graph graph =
                whole(
                        10,
                        effect("echo", Map.of()),
                        effect("normalise", Map.of("target", -16.0)),
                        effect("fade", Map.of()));
        // When
        String text = graph.text(-20.5);
        String before = graph.untilItListens().text(Double.NaN);
        // Then
        assertThat(graph.listens()).isTrue();
        assertThat(text).contains("volume=4.500000dB");
        assertThat(before).contains("aecho").doesNotContain("afade");
        assertThat(graph.text(Double.NaN)).contains("volume=0.000000dB");
    }

    @Test
    void twoRoomsAreToldApart() {
        // When
        String text =
                whole(10, effect("reverb", Map.of()), effect("reverb", Map.of())).text(Double.NaN);
        // Then
        assertThat(text).contains("[room1]", "[room2]", "[dry2]", "[far2]");
    }

    @Test
    void cuttingAloneChangesNoSample() {
        assertThat(whole(10, effect("trim", Map.of("start", 1.0))).isExact()).isTrue();
        assertThat(whole(10, effect("fade", Map.of())).isExact()).isFalse();
    }

    private static Graph whole(double seconds, Effect... effects) {
        Chain chain = Chain.of(Arrays.asList(effects), KNOWN);
        return new Graph(chain, STEREO, new Span(0, seconds, seconds));
    }

    private static Effect effect(String plugin, Map<String, Double> values) {
        return new Effect(plugin, values);
    }
}
