package io.veza.stream.adapter.ffmpeg.graph;

import io.veza.stream.domain.effect.Chain;
import io.veza.stream.domain.effect.Effect;
import io.veza.stream.domain.effect.Plugin;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A chain of effects as a filter graph of ffmpeg, for one part of one file. */
public final class Graph {

    private static final double CEILING = 0.99;

    private final Chain chain;
    private final Shape shape;
    private final Span span;

    public Graph(Chain chain, Shape shape, Span span) {
        this.chain = chain;
        this.shape = shape;
        this.span = span;
    }

    /** What this ffmpeg has all filters for, in the order in which people look for it. */
    public static List<Plugin> plugins(Set<String> filters) {
        return nodes(Double.NaN)
                .filter(node -> filters.containsAll(node.filters()))
                .map(Node::plugin)
                .toList();
    }

    private static Stream<Node> nodes(double heard) {
        return Stream.of(
                new Trim(),
                new Fade(),
                new Equaliser(),
                new Compressor(),
                new Normalise(heard),
                new Reverb(),
                new Echo(),
                new Tempo(),
                new Pitch());
    }

    /** Whether it has to be heard how loud the sound is before {@link #text} can be told. */
    public boolean listens() {
        return chain.effects().stream().anyMatch(Graph::isListener);
    }

    private static boolean isListener(Effect effect) {
        return effect.plugin().equals(Normalise.ID);
    }

    /** All before what has to know how loud it is. */
    public Graph untilItListens() {
        List<Effect> before =
                chain.effects().stream().takeWhile(effect -> !isListener(effect)).toList();
        return new Graph(new Chain(before), shape, span);
    }

    public boolean isEmpty() {
        return chain.isEmpty();
    }

    /** Whether it only leaves samples out, so that the others are the same to the bit. */
    public boolean isExact() {
        return chain.effects().stream().allMatch(effect -> effect.plugin().equals(Trim.ID));
    }

    /** How long what comes out is. */
    public Span result() {
        return build(Double.NaN, new GraphText(shape));
    }

    /**
     * From one sound to one sound, without labels.
     *
     * @param heard LUFS where it listens; NaN: silence, or it does not
     */
    public String text(double heard) {
        GraphText text =
                new GraphText(shape)
                        .then(
                                "aresample=%s:rematrix_maxval=1,asetpts=N/SR/TB,"
                                        + "aformat=sample_fmts=fltp:channel_layouts="
                                        + shape.layout(),
                                shape.rate());
        build(heard, text);
        return text.toString();
    }

    private Span build(double heard, GraphText text) {
        Map<String, Node> nodes =
                nodes(heard)
                        .collect(Collectors.toMap(one -> one.plugin().id(), Function.identity()));
        Span now = span;
        boolean loud = false;
        for (Effect effect : chain.effects()) {
            Node node = Objects.requireNonNull(nodes.get(effect.plugin()), effect.plugin());
            now = node.append(effect, now, text);
            loud = loud || node.mayOverload();
        }
        if (loud) {
            text.then("alimiter=level=disabled:latency=1:limit=%s", CEILING);
        }
        return now;
    }
}
