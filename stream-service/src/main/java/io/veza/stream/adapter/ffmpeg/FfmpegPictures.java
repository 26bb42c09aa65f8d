package io.veza.stream.adapter.ffmpeg;

import io.veza.stream.adapter.ffmpeg.FfmpegPainter.Picture;
import io.veza.stream.adapter.ffmpeg.FfmpegPainter.PictureInput;
import io.veza.stream.application.picture.PicturePainter;
import io.veza.stream.config.PictureConfig;
import io.veza.stream.domain.attachment.ImageFormat;
import io.veza.stream.domain.picture.PictureSize;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Paints pictures of pages as small stills of attached images are painted. */
@ApplicationScoped
class FfmpegPictures implements PicturePainter {

    private static final Logger LOG = Logger.getLogger(FfmpegPictures.class);

    private final Ffmpeg ffmpeg;
    private final PictureConfig config;
    private final PictureProbe probe;

    FfmpegPictures(Ffmpeg ffmpeg, PictureConfig config, PictureProbe probe) {
        this.ffmpeg = ffmpeg;
        this.config = config;
        this.probe = probe;
    }

    @Override
    public Optional<PictureSize> paint(Path source, ImageFormat format, Path file)
            throws IOException, InterruptedException {
        PictureInput input = new PictureInput(source, format, config.pixels());
        try {
            if (!size(input).isWorthShowing()) {
                return Optional.empty();
            }
            ffmpeg.encodeBriefly(
                    PaintArguments.preview(input, config.side(), file), Output.ofLines(_ -> {}));
            return Optional.of(size(new PictureInput(file, ImageFormat.WEBP, config.pixels())));
        } catch (ProcessFailed failure) {
            LOG.debugf("no picture: %s", failure.getMessage());
            return Optional.empty();
        }
    }

    private PictureSize size(PictureInput input) throws IOException, InterruptedException {
        Picture found = probe.look(input);
        return new PictureSize(found.width(), found.height());
    }
}
