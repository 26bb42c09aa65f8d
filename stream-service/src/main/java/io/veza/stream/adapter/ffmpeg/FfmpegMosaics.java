package io.veza.stream.adapter.ffmpeg;

import io.veza.stream.application.mosaic.MosaicPainter;
import io.veza.stream.domain.painting.Frame;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Lays covers beside each other; what it reads was painted here. */
@ApplicationScoped
class FfmpegMosaics implements MosaicPainter {

    private final Ffmpeg ffmpeg;

    FfmpegMosaics(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    @Override
    public void paint(List<Path> parts, List<Frame> frames, Path folder)
            throws IOException, InterruptedException {
        for (Frame frame : frames) {
            ffmpeg.encodeBriefly(
                    MosaicArguments.of(parts, frame, folder.resolve(frame.name())),
                    Output.ofLines(_ -> {}));
        }
    }
}
