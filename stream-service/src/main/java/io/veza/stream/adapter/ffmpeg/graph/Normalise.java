package io.veza.stream.adapter.ffmpeg.graph;

import io.veza.stream.domain.effect.Effect;
import io.veza.stream.domain.effect.Parameter;
import io.veza.stream.domain.effect.Plugin;
import io.veza.stream.domain.effect.Unit;
import java.util.List;
import java.util.Set;

/**
 * As loud as is wanted over the whole, by one gain: what is quiet in it stays quiet. The gain is
 * what was measured before it short of the target; peaks are held below the ceiling.
 */
final class Normalise implements Node {

    static final String ID = "normalise";

    private static final Plugin PLUGIN =
            new Plugin(
                    ID,
                    "Normalise",
                    List.of(
                            new Parameter("target", "Loudness", Unit.LUFS, -30, -6, -14),
                            new Parameter("ceiling", "Ceiling", Unit.DECIBELS, -9, 0, -1)),
                    true);

    private static final double MOST_GAIN = 40;

    private final double heard;

    /**
     * @param heard LUFS before it; NaN: silence, or not known yet
     */
    Normalise(double heard) {
        this.heard = heard;
    }

    @Override
    public Plugin plugin() {
        return PLUGIN;
    }

    @Override
    public Set<String> filters() {
        return Set.of("ebur128", "volume", "alimiter");
    }

    @Override
    public Span append(Effect effect, Span span, GraphText text) {
        double gain = Double.isNaN(heard) ? 0 : effect.value("target") - heard;
        text.then("volume=%sdB", Math.clamp(gain, -MOST_GAIN, MOST_GAIN));
        text.then(
                "alimiter=level=disabled:latency=1:limit=%s",
                GraphText.factor(effect.value("ceiling")));
        return span;
    }
}
