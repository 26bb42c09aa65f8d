package io.veza.stream.adapter.ffmpeg;

import io.veza.stream.adapter.ffmpeg.graph.Graph;
import io.veza.stream.application.effect.PluginHost.Order;
import io.veza.stream.domain.effect.Excerpt;
import io.veza.stream.domain.probe.Probe;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The command lines that send a file, or a part of it, through a filter graph. */
final class EffectArguments {

    private static final double NANOS = 1e9;
    private static final int PLAIN_BITS = 16;

    private final Order order;
    private final Probe probe;

    EffectArguments(Order order, Probe probe) {
        this.order = order;
        this.probe = probe;
    }

    /** Says how loud what comes out is, and keeps nothing of it. */
    List<String> listen(Graph graph) {
        List<String> arguments = new ArrayList<>(List.of("-v", "info", "-nostats"));
        arguments.addAll(List.of("-progress", "pipe:2", "-stats_period", "0.2"));
        arguments.addAll(input());
        arguments.addAll(through(graph.text(Double.NaN) + ",ebur128=framelog=verbose"));
        arguments.addAll(List.of("-f", "null", "-"));
        return arguments;
    }

    List<String> render(String graph, boolean exact) {
        List<String> arguments = new ArrayList<>(List.of("-v", "error"));
        arguments.addAll(List.of("-progress", "pipe:2", "-stats_period", "0.2"));
        arguments.addAll(input());
        arguments.addAll(order.isBrief() ? toHear(graph) : toKeep(graph, exact));
        arguments.add("file:" + order.target().toAbsolutePath());
        return arguments;
    }

    private List<String> input() {
        List<String> arguments = new ArrayList<>();
        if (order.isBrief()) {
            Excerpt part = order.part();
            arguments.addAll(List.of("-ss", seconds(part.from()), "-t", seconds(part.length())));
        }
        arguments.addAll(Input.of(order.source(), probe.container()));
        return arguments;
    }

    private static List<String> through(String graph) {
        return List.of("-filter_complex", "[0:a:0]" + graph + "[out]", "-map", "[out]");
    }

    /** Every browser plays it. What sounds on is heard as long as the part may be. */
    private List<String> toHear(String graph) {
        List<String> arguments = new ArrayList<>(through(graph));
        arguments.addAll(List.of("-map_metadata", "-1", "-map_chapters", "-1", "-bitexact"));
        arguments.addAll(List.of("-t", "60", "-c:a", "libmp3lame", "-b:a", "192k", "-f", "mp3"));
        return arguments;
    }

    /** Without any loss, as fine as it came, and with the picture that was in it. */
    private List<String> toKeep(String graph, boolean exact) {
        boolean fine = probe.signal().bits() > PLAIN_BITS;
        String format = fine ? "s32" : exact ? "s16" : "s16:dither_method=triangular";
        List<String> arguments = new ArrayList<>(through(graph + ",aresample=osf=" + format));
        probe.picture()
                .ifPresent(picture ->
                        arguments.addAll(List.of("-map", "0:" + picture, "-c:v", "copy")));
        if (probe.picture().isPresent()) {
            arguments.addAll(List.of("-disposition:v:0", "attached_pic"));
        }
        arguments.addAll(List.of("-map_metadata", "-1", "-map_chapters", "-1", "-bitexact"));
        arguments.addAll(List.of("-c:a", "flac", "-compression_level", "5"));
        if (fine) {
            arguments.addAll(List.of("-bits_per_raw_sample", "24"));
        }
        arguments.addAll(List.of("-f", "flac"));
        return arguments;
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.3f", duration.toNanos() / NANOS);
    }
}
