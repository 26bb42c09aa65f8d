package io.veza.stream.adapter.ffmpeg;

import io.micrometer.core.instrument.MeterRegistry;
import io.veza.stream.application.encode.Encoder;
import io.veza.stream.domain.rendition.Codec;
import io.veza.stream.domain.rendition.Rendition;
import io.veza.stream.domain.rendition.RenditionFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/**
 * One ffmpeg process for all renditions of an order; what it wrote is cut into segments then. What
 * people wait to hear is shared out to several, where that can be done.
 */
@ApplicationScoped
class FfmpegEncoder implements Encoder {

    private final Ffmpeg ffmpeg;
    private final PartwiseEncoder partwise;
    private final MeterRegistry meters;

    FfmpegEncoder(Ffmpeg ffmpeg, PartwiseEncoder partwise, MeterRegistry meters) {
        this.ffmpeg = ffmpeg;
        this.partwise = partwise;
        this.meters = meters;
    }

    @Override
    public List<Rendition> encode(Order order, DoubleConsumer progress)
            throws IOException, InterruptedException {
        Optional<Rendition> early = partwise.encode(order, progress, took -> record(order, took));
        return early.isPresent() ? List.of(early.get()) : whole(order, progress);
    }

    private List<Rendition> whole(Order order, DoubleConsumer progress)
            throws IOException, InterruptedException {
        Output output = Output.ofLines(new ProgressLines(order.length(), progress));
        record(order, run(order, new EncodeArguments(order, Part.WHOLE).encode(), output));
        List<Rendition> made = new ArrayList<>();
        for (RenditionFormat format : order.formats()) {
            made.add(format.segmented() ? cut(order, format) : file(order, format));
        }
        return made;
    }

    private Duration run(Order order, List<String> arguments, Output output)
            throws IOException, InterruptedException {
        try {
            return order.awaited()
                    ? ffmpeg.encodeAwaited(arguments, output)
                    : ffmpeg.encode(arguments, output);
        } catch (ProcessFailed failure) {
            throw failure.orRefusal();
        }
    }

    private void record(Order order, Duration took) {
        meters.timer("veza_encode", "rendition", name(order)).record(took);
    }

    /** The first alone is what people wait for; the others come in company. */
    private static String name(Order order) {
        return order.formats().size() == 1 ? order.formats().getFirst().name() : "SEVERAL";
    }

    private static Rendition cut(Order order, RenditionFormat format) throws IOException {
        return Cut.of(order, format, List.of(Part.WHOLE))
                .orElseThrow(() -> new IOException("Nothing was encoded"));
    }

    private Rendition file(Order order, RenditionFormat format)
            throws IOException, InterruptedException {
        Path file = order.workspace().resolve(format.path());
        if (format == RenditionFormat.OPUS_FILE) {
            rewrap(order, file);
        }
        int channels =
                format.codec() == Codec.FLAC
                        ? order.probe().signal().channels()
                        : order.probe().signal().heardChannels();
        return Rendition.file(format, channels, Files.size(file));
    }

    private void rewrap(Order order, Path file) throws IOException, InterruptedException {
        Path whole = order.workspace().resolve("whole.mp4");
        SegmentWriter.join(order.workspace().resolve(RenditionFormat.OPUS_128.path()), whole);
        ffmpeg.encodeAwaited(
                new EncodeArguments(order, Part.WHOLE).rewrap(whole, file),
                Output.ofLines(line -> {}));
    }
}
