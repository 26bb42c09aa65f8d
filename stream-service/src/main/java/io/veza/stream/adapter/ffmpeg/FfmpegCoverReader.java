package io.veza.stream.adapter.ffmpeg;

import io.veza.stream.application.encode.CoverReader;
import io.veza.stream.domain.probe.Probe;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** Decodes the attached picture and codes it again as a JPEG of bounded size. */
@ApplicationScoped
class FfmpegCoverReader implements CoverReader {

    private static final Logger LOG = Logger.getLogger(FfmpegCoverReader.class);
    private static final String MAX_PIXELS = "64000000";
    private static final String FIT =
            "scale=w='min(1000,iw)':h='min(1000,ih)':force_original_aspect_ratio=decrease";

    private final Ffmpeg ffmpeg;

    FfmpegCoverReader(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    @Override
    public boolean read(Path source, Probe probe, Path jpeg)
            throws IOException, InterruptedException {
        try {
            ffmpeg.encodeAwaited(arguments(source, probe, jpeg), Output.ofLines(line -> {}));
            return Files.exists(jpeg) && Files.size(jpeg) > 0;
        } catch (ProcessFailed broken) {
            LOG.infof("A cover that cannot be read: %s", broken.getMessage());
            return false;
        }
    }

    private static List<String> arguments(Path source, Probe probe, Path jpeg) {
        List<String> arguments = new ArrayList<>(List.of("-v", "error", "-max_pixels", MAX_PIXELS));
        arguments.addAll(Input.of(source, probe.container()));
        arguments.addAll(List.of("-map", "0:" + probe.picture().orElseThrow(), "-frames:v", "1"));
        arguments.addAll(List.of("-map_metadata", "-1", "-vf", FIT, "-pix_fmt", "yuvj420p"));
        arguments.addAll(List.of("-c:v", "mjpeg", "-q:v", "3", "-f", "image2", "-update", "1"));
        arguments.add("file:" + jpeg.toAbsolutePath());
        return arguments;
    }
}
