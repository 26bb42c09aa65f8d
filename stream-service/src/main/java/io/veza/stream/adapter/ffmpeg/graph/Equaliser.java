package io.veza.stream.adapter.ffmpeg.graph;

import io.veza.stream.domain.effect.Effect;
import io.veza.stream.domain.effect.Parameter;
import io.veza.stream.domain.effect.Plugin;
import io.veza.stream.domain.effect.Unit;
import java.util.List;
import java.util.Set;

/** Ten bands, an octave each: those of the player. */
final class Equaliser implements Node {

    private static final double MOST = 12;
    private static final List<Integer> BANDS =
            List.of(31, 62, 125, 250, 500, 1000, 2000, 4000, 8000, 16_000);

    private static final Plugin PLUGIN =
            new Plugin(
                    "equaliser",
                    "Equaliser",
                    BANDS.stream()
                            .map(band ->
                                    new Parameter(
                                            id(band), band + " Hz", Unit.DECIBELS, -MOST, MOST, 0))
                            .toList(),
                    false);

    private static String id(int band) {
        return "hz" + band;
    }

    @Override
    public Plugin plugin() {
        return PLUGIN;
    }

    @Override
    public Set<String> filters() {
        return Set.of("equalizer");
    }

    @Override
    public boolean mayOverload() {
        return true;
    }

    @Override
    public Span append(Effect effect, Span span, GraphText text) {
        for (int band : BANDS) {
            double gain = effect.value(id(band));
            if (gain != 0) {
                text.then("equalizer=f=%s:t=o:w=1:g=%s", band, gain);
            }
        }
        return span;
    }
}
