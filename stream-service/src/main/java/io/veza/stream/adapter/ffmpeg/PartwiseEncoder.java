package io.veza.stream.adapter.ffmpeg;

import io.veza.stream.application.encode.EncodeLimits;
import io.veza.stream.application.encode.Encoder.Order;
import io.veza.stream.application.encode.Together;
import io.veza.stream.config.FfmpegConfig;
import io.veza.stream.domain.cmaf.MalformedMedia;
import io.veza.stream.domain.rendition.Codec;
import io.veza.stream.domain.rendition.Rendition;
import io.veza.stream.domain.rendition.RenditionFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;

/**
 * Makes the one rendition that people wait to hear by as many processes as there are cores, each of
 * a part of the track.
 */
@ApplicationScoped
class PartwiseEncoder {

    private static final Logger LOG = Logger.getLogger(PartwiseEncoder.class);

    private final Ffmpeg ffmpeg;
    private final EncodeLimits limits;
    private final FfmpegConfig config;

    PartwiseEncoder(Ffmpeg ffmpeg, EncodeLimits limits, FfmpegConfig config) {
        this.ffmpeg = ffmpeg;
        this.limits = limits;
        this.config = config;
    }

    /** Empty where that is no use, or where the track is not as long as it says. */
    Optional<Rendition> encode(Order order, DoubleConsumer progress)
            throws IOException, InterruptedException {
        List<Part> parts = parts(order);
        if (parts.size() < 2) {
            return Optional.empty();
        }
        try {
            run(order, parts, new PartProgress(parts.size(), progress));
            return join(order, parts);
        } catch (IOException | MalformedMedia unlike) {
            LOG.debugf("Not encoded in parts: %s", unlike.getMessage());
            return Optional.empty();
        }
    }

    /** Frames of AAC begin anew at a border of segments; Opus settles for longer than one. */
    private List<Part> parts(Order order) {
        boolean fit =
                order.awaited()
                        && order.formats().size() == 1
                        && order.formats().getFirst().segmented()
                        && order.formats().getFirst().codec() == Codec.AAC;
        return fit
                ? order.probe()
                        .stated()
                        .map(length -> Part.of(length, limits.encoders(), config.shortestPart()))
                        .orElse(List.of())
                : List.of();
    }

    private void run(Order order, List<Part> parts, PartProgress progress)
            throws IOException, InterruptedException {
        List<Callable<Void>> tasks =
                IntStream.range(0, parts.size())
                        .<Callable<Void>>mapToObj(
                                i -> () -> run(order, parts.get(i), share -> progress.at(i, share)))
                        .toList();
        try {
            Together.run(tasks);
        } catch (IOException | InterruptedException | RuntimeException known) {
            throw known;
        } catch (Exception other) {
            throw new IllegalStateException(other);
        }
    }

    private Void run(Order order, Part part, DoubleConsumer progress)
            throws IOException, InterruptedException {
        Output output = Output.ofLines(new ProgressLines(part.length(order.length()), progress));
        ffmpeg.encodeAwaited(new EncodeArguments(order, part).encode(), output);
        return null;
    }

    private static Optional<Rendition> join(Order order, List<Part> parts) throws IOException {
        RenditionFormat format = order.formats().getFirst();
        Path folder = Files.createDirectories(order.workspace().resolve(format.path()));
        SegmentWriter writer = new SegmentWriter(folder, EncodeArguments.wait(format));
        for (Part part : parts) {
            Path uncut = EncodeArguments.uncut(order, format, part);
            try (InputStream stream = Files.newInputStream(uncut)) {
                if (!writer.write(stream, part)) {
                    return Optional.empty();
                }
            }
        }
        int channels = order.probe().signal().heardChannels();
        return Optional.of(Rendition.segmented(format, channels, writer.segments()));
    }
}
