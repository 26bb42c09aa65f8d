package io.veza.stream.adapter.ffmpeg.graph;

import io.veza.stream.domain.effect.Effect;
import io.veza.stream.domain.effect.Parameter;
import io.veza.stream.domain.effect.Plugin;
import io.veza.stream.domain.effect.Unit;
import java.util.List;
import java.util.Set;

/** Cuts away from the beginning and from the end. */
final class Trim implements Node {

    static final String ID = "trim";

    private static final double LONGEST = 21_600;
    private static final Plugin PLUGIN =
            new Plugin(
                    ID,
                    "Trim",
                    List.of(
                            new Parameter("start", "From the start", Unit.SECONDS, 0, LONGEST, 0),
                            new Parameter("end", "From the end", Unit.SECONDS, 0, LONGEST, 0)),
                    false);

    @Override
    public Plugin plugin() {
        return PLUGIN;
    }

    @Override
    public Set<String> filters() {
        return Set.of("atrim", "asetpts");
    }

    @Override
    public Span append(Effect effect, Span span, GraphText text) {
        double start = effect.value("start");
        double end = effect.value("end");
        double begins = Math.max(start - span.from(), 0);
        double ends = Math.min(span.whole() - end - span.from(), span.length());
        Span left =
                new Span(
                        Math.max(span.from() - start, 0),
                        Math.max(ends - begins, 0),
                        Math.max(span.whole() - start - end, 0));
        if (left.length() > 0 && left.length() < span.length()) {
            text.then("atrim=start=%s:end=%s,asetpts=PTS-STARTPTS", begins, ends);
        }
        return left;
    }
}
