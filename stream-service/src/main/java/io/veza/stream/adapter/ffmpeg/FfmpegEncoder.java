package io.veza.stream.adapter.ffmpeg;

import io.micrometer.core.instrument.MeterRegistry;
import io.veza.stream.application.encode.Encoder;
import io.veza.stream.domain.rendition.Rendition;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.DoubleConsumer;

/** One ffmpeg process for each rendition. */
@ApplicationScoped
class FfmpegEncoder implements Encoder {

    private final Ffmpeg ffmpeg;
    private final MeterRegistry meters;

    FfmpegEncoder(Ffmpeg ffmpeg, MeterRegistry meters) {
        this.ffmpeg = ffmpeg;
        this.meters = meters;
    }

    @Override
    public Rendition encode(Order order, DoubleConsumer progress)
            throws IOException, InterruptedException {
        return order.format().segmented()
                ? encodeSegments(order, progress)
                : encodeFile(order, progress);
    }

    private Rendition encodeSegments(Order order, DoubleConsumer progress)
            throws IOException, InterruptedException {
        Path folder = Files.createDirectories(target(order));
        SegmentWriter writer = new SegmentWriter(folder);
        Output output = new Output(writer::write, new ProgressLines(order.length(), progress));
        run(order, EncodeArguments.segments(order), output);
        return Rendition.segmented(order.format(), writer.segments());
    }

    private Rendition encodeFile(Order order, DoubleConsumer progress)
            throws IOException, InterruptedException {
        Path file = target(order);
        Output output = Output.ofLines(new ProgressLines(order.length(), progress));
        run(order, EncodeArguments.file(order, file), output);
        return Rendition.file(order.format(), Files.size(file));
    }

    private void run(Order order, List<String> arguments, Output output)
            throws IOException, InterruptedException {
        Duration took = ffmpeg.encode(arguments, output);
        meters.timer("veza_encode", "rendition", order.format().name()).record(took);
    }

    private static Path target(Order order) {
        return order.workspace().resolve(order.format().path());
    }
}
