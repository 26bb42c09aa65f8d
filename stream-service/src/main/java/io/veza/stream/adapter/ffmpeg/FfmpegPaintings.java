package io.veza.stream.adapter.ffmpeg;

import io.veza.stream.adapter.ffmpeg.FfmpegPainter.PictureInput;
import io.veza.stream.application.painting.PaintingPainter;
import io.veza.stream.config.PortraitConfig;
import io.veza.stream.domain.attachment.ImageFormat;
import io.veza.stream.domain.painting.Frame;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jboss.logging.Logger;

/** Paints pictures that are uploaded as small stills of attached images are painted. */
@ApplicationScoped
class FfmpegPaintings implements PaintingPainter {

    private static final Logger LOG = Logger.getLogger(FfmpegPaintings.class);

    private final Ffmpeg ffmpeg;
    private final PortraitConfig config;
    private final PictureProbe probe;

    FfmpegPaintings(Ffmpeg ffmpeg, PortraitConfig config, PictureProbe probe) {
        this.ffmpeg = ffmpeg;
        this.config = config;
        this.probe = probe;
    }

    @Override
    public boolean paint(Path source, ImageFormat format, List<Frame> frames, Path folder)
            throws IOException, InterruptedException {
        PictureInput input = new PictureInput(source, format, config.pixels());
        try {
            FfmpegPainter.Picture picture = probe.look(input);
            if (picture.pixels() > config.pixels() || isTooSmall(picture, frames)) {
                return false;
            }
            for (Frame frame : frames) {
                ffmpeg.encodeBriefly(
                        PaintArguments.filling(input, frame, folder.resolve(frame.name())),
                        Output.ofLines(_ -> {}));
            }
            return true;
        } catch (ProcessFailed failure) {
            LOG.debugf("no picture: %s", failure.getMessage());
            return false;
        }
    }

    private static boolean isTooSmall(FfmpegPainter.Picture picture, List<Frame> frames) {
        return frames.stream()
                .filter(Frame::photograph)
                .anyMatch(frame ->
                        picture.width() < frame.width() || picture.height() < frame.height());
    }
}
