package io.veza.stream.adapter.ffmpeg.graph;

import io.veza.stream.domain.effect.Effect;
import io.veza.stream.domain.effect.Parameter;
import io.veza.stream.domain.effect.Plugin;
import io.veza.stream.domain.effect.Unit;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The sound again, each time softer. */
final class Echo implements Node {

    private static final double HUNDRED = 100;
    private static final double MILLIS = 1000;

    /** Softer than this nobody hears, and ffmpeg takes no zero. */
    private static final double SOFTEST = 0.000_1;

    private static final Plugin PLUGIN =
            new Plugin(
                    "echo",
                    "Echo",
                    List.of(
                            new Parameter("delay", "Delay", Unit.MILLISECONDS, 20, 2000, 350),
                            new Parameter("repeats", "Repeats", Unit.COUNT, 1, 8, 3),
                            new Parameter("level", "Level", Unit.PERCENT, 0, 100, 50),
                            new Parameter("feedback", "Feedback", Unit.PERCENT, 0, 90, 50)),
                    false);

    @Override
    public Plugin plugin() {
        return PLUGIN;
    }

    @Override
    public Set<String> filters() {
        return Set.of("aecho");
    }

    @Override
    public boolean mayOverload() {
        return true;
    }

    @Override
    public Span append(Effect effect, Span span, GraphText text) {
        int repeats = (int) effect.value("repeats");
        double[] numbers = new double[2 * repeats];
        for (int i = 0; i < repeats; i++) {
            double faded = Math.pow(effect.value("feedback") / HUNDRED, i);
            numbers[i] = effect.value("delay") * (i + 1);
            numbers[repeats + i] = Math.max(effect.value("level") / HUNDRED * faded, SOFTEST);
        }
        String places = String.join("|", Collections.nCopies(repeats, "%s"));
        text.then("aecho=in_gain=1:out_gain=1:delays=" + places + ":decays=" + places, numbers);
        return span.soundingOn(effect.value("delay") * repeats / MILLIS);
    }
}
