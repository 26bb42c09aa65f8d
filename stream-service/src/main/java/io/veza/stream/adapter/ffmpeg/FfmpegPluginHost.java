package io.veza.stream.adapter.ffmpeg;

import io.veza.stream.adapter.ffmpeg.graph.Graph;
import io.veza.stream.adapter.ffmpeg.graph.Shape;
import io.veza.stream.adapter.ffmpeg.graph.Span;
import io.veza.stream.application.effect.PluginHost;
import io.veza.stream.domain.effect.Chain;
import io.veza.stream.domain.effect.Excerpt;
import io.veza.stream.domain.effect.Plugin;
import io.veza.stream.domain.probe.Probe;
import io.veza.stream.domain.rendition.Signal;
import io.veza.stream.domain.track.Loudness;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/** Makes effects of the filters that this ffmpeg has. */
@ApplicationScoped
class FfmpegPluginHost implements PluginHost {

    private final Ffmpeg ffmpeg;
    private final FfprobeProber prober;
    private final FfmpegAbilities abilities;

    FfmpegPluginHost(Ffmpeg ffmpeg, FfprobeProber prober, FfmpegAbilities abilities) {
        this.ffmpeg = ffmpeg;
        this.prober = prober;
        this.abilities = abilities;
    }

    @Override
    public List<Plugin> plugins() {
        return Graph.plugins(abilities.filters());
    }

    @Override
    public String backend() {
        return abilities.name();
    }

    @Override
    public Duration length(Chain chain, Excerpt part, Duration whole) {
        Graph graph = new Graph(chain, Shape.of(Signal.STEREO), Span.of(part, whole));
        return graph.result().duration();
    }

    @Override
    public void render(Order order, DoubleConsumer progress)
            throws IOException, InterruptedException {
        Probe probe = prober.probe(order.source());
        Graph graph = graph(order, order.chain(), probe);
        EffectArguments arguments = new EffectArguments(order, probe);
        double heard = Double.NaN;
        DoubleConsumer left = progress;
        if (graph.listens()) {
            heard =
                    heard(
                            order,
                            probe,
                            graph.untilItListens(),
                            share -> progress.accept(share / 2));
            left = share -> progress.accept((1 + share) / 2);
        }
        ProgressLines lines = new ProgressLines(graph.result().duration(), left);
        run(order, arguments.render(graph.text(heard), graph.isExact()), lines);
    }

    /** What somebody waits for goes by itself; the rest waits for a core and gets what is left. */
    private void run(Order order, List<String> arguments, Consumer<String> lines)
            throws IOException, InterruptedException {
        if (order.isBrief()) {
            ffmpeg.encodeBriefly(arguments, Output.ofLines(lines));
        } else {
            ffmpeg.encode(arguments, Output.ofLines(lines));
        }
    }

    private static Graph graph(Order order, Chain chain, Probe probe) {
        Shape shape = order.isBrief() ? Shape.brief(probe.signal()) : Shape.of(probe.signal());
        return new Graph(chain, shape, Span.of(order.part(), order.whole()));
    }

    /** Of a part it is heard how much it changes: the whole is louder or softer by as much. */
    private double heard(Order order, Probe probe, Graph before, DoubleConsumer progress)
            throws IOException, InterruptedException {
        if (!order.isBrief()) {
            return listen(order, probe, before, progress);
        }
        if (before.isEmpty()) {
            return order.loudness().getAsDouble();
        }
        Graph plain = graph(order, new Chain(List.of()), probe);
        double change =
                listen(order, probe, before, _ -> {}) - listen(order, probe, plain, _ -> {});
        return order.loudness().getAsDouble() + change;
    }

    /** LUFS; NaN: silence. */
    private double listen(Order order, Probe probe, Graph graph, DoubleConsumer progress)
            throws IOException, InterruptedException {
        LoudnessSummary summary = new LoudnessSummary();
        ProgressLines lines = new ProgressLines(graph.result().duration(), progress);
        run(order, new EffectArguments(order, probe).listen(graph), lines.andThen(summary::accept));
        double lufs = summary.toLoudness().integratedLufs();
        return lufs <= Loudness.FLOOR ? Double.NaN : lufs;
    }
}
