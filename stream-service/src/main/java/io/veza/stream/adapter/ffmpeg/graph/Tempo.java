package io.veza.stream.adapter.ffmpeg.graph;

import io.veza.stream.domain.effect.Effect;
import io.veza.stream.domain.effect.Parameter;
import io.veza.stream.domain.effect.Plugin;
import io.veza.stream.domain.effect.Unit;
import java.util.List;
import java.util.Set;

/** Faster or slower, and as high as it was. */
final class Tempo implements Node {

    private static final Plugin PLUGIN =
            new Plugin(
                    "tempo",
                    "Tempo",
                    List.of(new Parameter("speed", "Speed", Unit.FACTOR, 0.5, 2, 1)),
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
        double speed = effect.value("speed");
        Span faster = span.faster(speed);
        if (speed != 1) {
            RubberBand.append(text, "tempo", speed, faster);
        }
        return faster;
    }
}
