package io.veza.stream.adapter.ffmpeg;

import io.veza.stream.application.encode.EncodeLimits;
import io.veza.stream.application.encode.Encoder.Order;
import io.veza.stream.application.encode.Together;
import io.veza.stream.config.FfmpegConfig;
import io.veza.stream.domain.cmaf.MalformedMedia;
import io.veza.stream.domain.rendition.Codec;
import io.veza.stream.domain.rendition.Rendition;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.function.Consumer;
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

    /**
     * Empty where that is no use, or where the track is not as long as it says.
     *
     * @param took is told how long the slowest process ran
     */
    Optional<Rendition> encode(Order order, DoubleConsumer progress, Consumer<Duration> took)
            throws IOException, InterruptedException {
        List<Part> parts = parts(order);
        if (parts.size() < 2) {
            return Optional.empty();
        }
        try {
            took.accept(run(order, parts, new PartProgress(parts.size(), progress)));
            return Cut.of(order, order.formats().getFirst(), parts);
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

    private Duration run(Order order, List<Part> parts, PartProgress progress)
            throws IOException, InterruptedException {
        LongAccumulator slowest = new LongAccumulator(Math::max, 0);
        List<Callable<Void>> tasks =
                IntStream.range(0, parts.size())
                        .<Callable<Void>>mapToObj(i ->
                                () -> {
                                    slowest.accumulate(
                                            run(order, parts.get(i), share -> progress.at(i, share))
                                                    .toNanos());
                                    return null;
                                })
                        .toList();
        try {
            Together.run(tasks);
            return Duration.ofNanos(slowest.get());
        } catch (IOException | InterruptedException | RuntimeException known) {
            throw known;
        } catch (Exception other) {
            throw new IllegalStateException(other);
        }
    }

    private Duration run(Order order, Part part, DoubleConsumer progress)
            throws IOException, InterruptedException {
        Output output = Output.ofLines(new ProgressLines(part.length(order.length()), progress));
        return ffmpeg.encodeAwaited(new EncodeArguments(order, part).encode(), output);
    }
}
