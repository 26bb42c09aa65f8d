package io.veza.stream.adapter.ffmpeg;

import io.veza.stream.application.encode.Encoder.Order;
import io.veza.stream.domain.rendition.Codec;
import io.veza.stream.domain.rendition.Grid;
import io.veza.stream.domain.rendition.RenditionFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command lines, one for each way of coding. */
final class EncodeArguments {

    private static final long SEGMENT_MICROS = Grid.SEGMENT.toMillis() * 1000;

    private EncodeArguments() {}

    /** Fragmented MP4 on standard output; delay_moov lets it carry the encoder's priming. */
    static List<String> segments(Order order) {
        List<String> arguments = begin(order);
        arguments.addAll(
                order.format() == RenditionFormat.OPUS_128
                        ? List.of("-c:a", "copy")
                        : coding(order.format()));
        arguments.addAll(
                List.of(
                        "-f",
                        "mp4",
                        "-movflags",
                        "+dash+delay_moov+skip_sidx+skip_trailer",
                        "-frag_duration",
                        Long.toString(SEGMENT_MICROS),
                        "pipe:1"));
        return arguments;
    }

    static List<String> file(Order order, Path file) {
        List<String> arguments = begin(order);
        arguments.addAll(coding(order.format()));
        arguments.addAll(
                List.of(
                        "-f",
                        order.format().codec() == Codec.OPUS ? "ogg" : "mp3",
                        "file:" + file.toAbsolutePath()));
        return arguments;
    }

    private static List<String> begin(Order order) {
        List<String> arguments =
                new ArrayList<>(
                        List.of("-v", "error", "-progress", "pipe:2", "-stats_period", "0.2"));
        arguments.addAll(Input.sound(order.source(), order.probe()));
        return arguments;
    }

    private static List<String> coding(RenditionFormat format) {
        List<String> arguments = new ArrayList<>(List.of("-af", Input.STEREO, "-ar", "48000"));
        arguments.addAll(
                switch (format.codec()) {
                    case AAC -> List.of("-c:a", "aac", "-aac_coder", coder(format));
                    case OPUS -> List.of("-c:a", "libopus");
                    case MP3 -> List.of("-c:a", "libmp3lame");
                });
        arguments.addAll(List.of("-b:a", format.kilobits() + "k"));
        return arguments;
    }

    /** The thorough search pays where bits are scarce; elsewhere it only costs twice the time. */
    private static String coder(RenditionFormat format) {
        return format == RenditionFormat.AAC_64 ? "twoloop" : "fast";
    }
}
