package io.veza.stream.adapter.ffmpeg;

import io.veza.stream.application.encode.Encoder.Order;
import io.veza.stream.domain.rendition.Codec;
import io.veza.stream.domain.rendition.Grid;
import io.veza.stream.domain.rendition.RenditionFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The command line that makes all renditions of an order: the source is read and brought to the
 * grid's rate once, and every encoder gets the same samples.
 */
final class EncodeArguments {

    private static final long SEGMENT_MICROS = Grid.SEGMENT.toMillis() * 1000;

    /** How much silence Opus gets: libopus itself takes 312 samples before the first is played. */
    private static final int OPUS_WAIT = Grid.PRIMING - 312;

    private static final List<String> FRAGMENTS =
            List.of(
                    "-f",
                    "mp4",
                    "-movflags",
                    "+dash+delay_moov+skip_sidx+skip_trailer",
                    "-frag_duration",
                    Long.toString(SEGMENT_MICROS));
    private static final List<String> BARE =
            List.of("-map_metadata", "-1", "-map_chapters", "-1", "-bitexact");

    private final Order order;
    private final Part part;

    EncodeArguments(Order order, Part part) {
        this.order = order;
        this.part = part;
    }

    /** Where a segmented rendition is written before it is cut. */
    static Path uncut(Order order, RenditionFormat format, Part part) {
        String place = part.equals(Part.WHOLE) ? "" : "." + part.from();
        return order.workspace().resolve(format.path() + place + ".mp4");
    }

    /** How much silence was put before the sound. */
    static int wait(RenditionFormat format) {
        return format.codec() == Codec.OPUS ? OPUS_WAIT : 0;
    }

    List<String> encode() {
        List<String> arguments =
                new ArrayList<>(
                        List.of("-v", "error", "-progress", "pipe:2", "-stats_period", "0.2"));
        arguments.addAll(Input.of(order.source(), order.probe().container()));
        arguments.addAll(graph());
        order.formats().stream()
                .filter(format -> format != RenditionFormat.OPUS_FILE)
                .forEach(format -> arguments.addAll(output(format)));
        return arguments;
    }

    /** The packets of segments in Ogg, which takes no time. */
    List<String> rewrap(Path fragments, Path file) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "-v",
                                "error",
                                "-protocol_whitelist",
                                "file,pipe",
                                "-f",
                                "mov",
                                "-i",
                                file(fragments),
                                "-map",
                                "0:a:0",
                                "-c:a",
                                "copy"));
        arguments.addAll(BARE);
        arguments.addAll(Labels.of(RenditionFormat.OPUS_FILE, order.label()));
        arguments.addAll(List.of("-f", "ogg", file(file)));
        return arguments;
    }

    private List<String> graph() {
        List<RenditionFormat> now = formats(format -> format.codec() != Codec.OPUS);
        List<RenditionFormat> delayed =
                formats(format -> format.codec() == Codec.OPUS && format.segmented());
        if (now.isEmpty() && delayed.isEmpty()) {
            return List.of();
        }
        StringBuilder graph =
                new StringBuilder("[0:a:0]")
                        .append(Input.mix(order.probe().signal()))
                        .append(part.trim());
        int branches = now.size() + (delayed.isEmpty() ? 0 : 1);
        graph.append(",asplit=").append(branches);
        now.forEach(format -> graph.append(pad(format)));
        if (!delayed.isEmpty()) {
            graph.append("[d];[d]adelay=" + OPUS_WAIT + "S:all=1,asplit=" + delayed.size());
            delayed.forEach(format -> graph.append(pad(format)));
        }
        return List.of("-filter_complex", graph.toString());
    }

    /** Those that take the mix: a lossless file takes the source as it is. */
    private List<RenditionFormat> formats(Predicate<RenditionFormat> wanted) {
        return order.formats().stream()
                .filter(format -> format.codec() != Codec.FLAC)
                .filter(wanted)
                .toList();
    }

    private static String pad(RenditionFormat format) {
        return "[" + format.name() + "]";
    }

    private List<String> output(RenditionFormat format) {
        List<String> arguments = new ArrayList<>();
        arguments.add("-map");
        arguments.add(format.codec() == Codec.FLAC ? "0:a:0" : pad(format));
        arguments.addAll(BARE);
        arguments.addAll(coding(format));
        if (format.segmented()) {
            arguments.addAll(FRAGMENTS);
            arguments.add(file(uncut(order, format, part)));
        } else {
            arguments.addAll(Labels.of(format, order.label()));
            arguments.addAll(List.of("-f", format.codec() == Codec.FLAC ? "flac" : "mp3"));
            arguments.add(file(order.workspace().resolve(format.path())));
        }
        return arguments;
    }

    private List<String> coding(RenditionFormat format) {
        String rate = format.kilobits() + "k";
        return switch (format) {
            case MP3_V0 -> List.of("-c:a", "libmp3lame", "-q:a", "0");
            case MP3_FILE -> List.of("-c:a", "libmp3lame", "-b:a", rate);
            case FLAC_FILE -> List.of("-c:a", "flac", "-sample_fmt", depth());
            case OPUS_64, OPUS_128, OPUS_160, OPUS_FILE -> List.of("-c:a", "libopus", "-b:a", rate);
            // The thorough search pays where bits are scarce; elsewhere it only costs time.
            case AAC_64 -> List.of("-c:a", "aac", "-aac_coder", "twoloop", "-b:a", rate);
            case AAC_128, AAC_256, AAC_320 ->
                    List.of("-c:a", "aac", "-aac_coder", "fast", "-b:a", rate);
        };
    }

    /** What is finer than 16 bits is kept in 24, which is as much as FLAC is played with. */
    private String depth() {
        return order.probe().signal().bits() <= 16 ? "s16" : "s32";
    }

    private static String file(Path path) {
        return "file:" + path.toAbsolutePath();
    }
}
