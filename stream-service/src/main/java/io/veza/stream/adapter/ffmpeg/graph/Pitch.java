package io.veza.stream.adapter.ffmpeg.graph;

import io.veza.stream.domain.effect.Effect;
import io.veza.stream.domain.effect.Parameter;
import io.veza.stream.domain.effect.Plugin;
import io.veza.stream.domain.effect.Unit;
import java.util.List;
import java.util.Set;

/** Higher or lower, and as fast as it was. */
final class Pitch implements Node {

    private static final double OCTAVE = 12;
    private static final Plugin PLUGIN =
            new Plugin(
                    "pitch",
                    "Pitch",
                    List.of(new Parameter("shift", "Shift", Unit.SEMITONES, -OCTAVE, OCTAVE, 0)),
                    false);

    @Override
    public Plugin plugin() {
        return PLUGIN;
    }

    @Override
    public Set<String> filters() {
        return Set.of(RubberBand.FILTER, "apad", "atrim");
    }

    @Override
    public Span append(Effect effect, Span span, GraphText text) {
        double shift = effect.value("shift");
        if (shift != 0) {
            RubberBand.append(text, "pitch", Math.pow(2, shift / OCTAVE), span);
        }
        return span;
    }
}
