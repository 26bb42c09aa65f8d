package io.veza.stream.adapter.ffmpeg;

import io.veza.platform.kernel.DomainException;
import io.veza.stream.application.attachment.ImagePainter;
import io.veza.stream.config.AttachmentConfig;
import io.veza.stream.domain.attachment.Attachment;
import io.veza.stream.domain.attachment.AttachmentError;
import io.veza.stream.domain.attachment.ImageFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Decodes an image as the one kind it is, and codes it again from its pixels. */
@ApplicationScoped
class FfmpegPainter implements ImagePainter {

    private static final Logger LOG = Logger.getLogger(FfmpegPainter.class);
    private static final String TOO_LARGE = "exceeds specified max pixel count";

    private final Ffmpeg ffmpeg;
    private final AttachmentConfig.Image config;
    private final PictureProbe probe;

    FfmpegPainter(Ffmpeg ffmpeg, AttachmentConfig config, PictureProbe probe) {
        this.ffmpeg = ffmpeg;
        this.config = config.image();
        this.probe = probe;
    }

    @Override
    public Optional<Painted> paint(Path source, ImageFormat format, Path folder)
            throws IOException, InterruptedException {
        PictureInput input = new PictureInput(source, format, config.pixels());
        Path file = folder.resolve(Attachment.FILE);
        try {
            requirePaintable(probe.look(input));
            ffmpeg.encodeBriefly(PaintArguments.whole(input, config.side(), file), quiet());
            ffmpeg.encodeBriefly(
                    PaintArguments.preview(
                            input, config.previewSide(), folder.resolve(Attachment.PREVIEW)),
                    quiet());
            Picture painted = probe.look(new PictureInput(file, format, config.pixels()));
            return Optional.of(new Painted(painted.width(), painted.height()));
        } catch (ProcessFailed failure) {
            if (failure.says(TOO_LARGE)) {
                throw tooLarge();
            }
            LOG.infof("An image that cannot be read: %s", failure.getMessage());
            return Optional.empty();
        }
    }

    private void requirePaintable(Picture picture) {
        if (picture.pixels() * picture.frames() > config.animatedPixels()) {
            throw tooLarge();
        }
    }

    private DomainException tooLarge() {
        return new DomainException(
                AttachmentError.IMAGE_TOO_LARGE,
                "An image may have at most " + config.pixels() / 1_000_000 + " megapixels");
    }

    private static Output quiet() {
        return Output.ofLines(line -> {});
    }

    /** What a look at the file shows. */
    record Picture(int width, int height, long frames) {
        long pixels() {
            return (long) width * height;
        }
    }

    /** A file, and the one kind of image it may be opened as. */
    record PictureInput(Path file, ImageFormat format, long pixels) {
        List<String> arguments() {
            return List.of(
                    "-max_pixels",
                    Long.toString(pixels),
                    "-protocol_whitelist",
                    "file,pipe",
                    "-f",
                    demuxer(),
                    "-i",
                    "file:" + file.toAbsolutePath());
        }

        private String demuxer() {
            return switch (format) {
                case JPEG -> "jpeg_pipe";
                case PNG -> "png_pipe";
                case GIF -> "gif";
                case WEBP -> "webp_pipe";
            };
        }
    }
}
