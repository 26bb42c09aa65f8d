package io.veza.stream.adapter.ffmpeg;

import io.veza.stream.adapter.ffmpeg.FfmpegPainter.PictureInput;
import io.veza.stream.application.portrait.PortraitPainter;
import io.veza.stream.config.PortraitConfig;
import io.veza.stream.domain.attachment.ImageFormat;
import io.veza.stream.domain.portrait.PortraitKind;
import io.veza.stream.domain.portrait.PortraitKind.Frame;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/** Paints pictures of people as small stills of attached images are painted. */
@ApplicationScoped
class FfmpegPortraits implements PortraitPainter {

    private static final Logger LOG = Logger.getLogger(FfmpegPortraits.class);

    private final Ffmpeg ffmpeg;
    private final PortraitConfig config;
    private final PictureProbe probe;

    FfmpegPortraits(Ffmpeg ffmpeg, PortraitConfig config, PictureProbe probe) {
        this.ffmpeg = ffmpeg;
        this.config = config;
        this.probe = probe;
    }

    @Override
    public boolean paint(Path source, ImageFormat format, PortraitKind kind, Path folder)
            throws IOException, InterruptedException {
        PictureInput input = new PictureInput(source, format, config.pixels());
        try {
            if (probe.look(input).pixels() > config.pixels()) {
                return false;
            }
            for (Frame frame : kind.frames()) {
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
}
