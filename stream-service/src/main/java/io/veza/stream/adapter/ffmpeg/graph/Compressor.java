package io.veza.stream.adapter.ffmpeg.graph;

import io.veza.stream.domain.effect.Effect;
import io.veza.stream.domain.effect.Parameter;
import io.veza.stream.domain.effect.Plugin;
import io.veza.stream.domain.effect.Unit;
import java.util.List;
import java.util.Set;

/** Makes what is loud quieter, and then all of it louder. */
final class Compressor implements Node {

    private static final Plugin PLUGIN =
            new Plugin(
                    "compressor",
                    "Compressor",
                    List.of(
                            new Parameter("threshold", "Threshold", Unit.DECIBELS, -60, 0, -18),
                            new Parameter("ratio", "Ratio", Unit.RATIO, 1, 20, 3),
                            new Parameter("attack", "Attack", Unit.MILLISECONDS, 0.1, 500, 20),
                            new Parameter("release", "Release", Unit.MILLISECONDS, 1, 2000, 250),
                            new Parameter("makeup", "Make-up gain", Unit.DECIBELS, 0, 24, 0)),
                    false);

    @Override
    public Plugin plugin() {
        return PLUGIN;
    }

    @Override
    public Set<String> filters() {
        return Set.of("acompressor");
    }

    @Override
    public boolean mayOverload() {
        return true;
    }

    @Override
    public Span append(Effect effect, Span span, GraphText text) {
        text.then(
                "acompressor=threshold=%s:ratio=%s:attack=%s:release=%s:makeup=%s",
                GraphText.factor(effect.value("threshold")),
                effect.value("ratio"),
                effect.value("attack"),
                effect.value("release"),
                GraphText.factor(effect.value("makeup")));
        return span;
    }
}
