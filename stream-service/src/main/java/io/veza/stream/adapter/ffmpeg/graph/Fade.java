package io.veza.stream.adapter.ffmpeg.graph;

import io.veza.stream.domain.effect.Effect;
import io.veza.stream.domain.effect.Parameter;
import io.veza.stream.domain.effect.Plugin;
import io.veza.stream.domain.effect.Unit;
import java.util.List;
import java.util.Set;

/** Lets the sound come and go. */
final class Fade implements Node {

    private static final Plugin PLUGIN =
            new Plugin(
                    "fade",
                    "Fade",
                    List.of(
                            new Parameter("in", "Fade in", Unit.SECONDS, 0, 60, 2),
                            new Parameter("out", "Fade out", Unit.SECONDS, 0, 60, 4)),
                    false);

    @Override
    public Plugin plugin() {
        return PLUGIN;
    }

    @Override
    public Set<String> filters() {
        return Set.of("afade", "asetpts");
    }

    /** In the time of the whole, so that a part from the middle has its part of the fade. */
    @Override
    public Span append(Effect effect, Span span, GraphText text) {
        double in = effect.value("in");
        double out = effect.value("out");
        text.then("asetpts=PTS+%s/TB", span.from());
        if (in > 0) {
            text.then("afade=t=in:st=0:d=%s", in);
        }
        if (out > 0) {
            text.then("afade=t=out:st=%s:d=%s", Math.max(span.whole() - out, 0), out);
        }
        text.then("asetpts=PTS-%s/TB", span.from());
        return span;
    }
}
