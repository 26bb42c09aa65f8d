package io.veza.stream.adapter.ffmpeg;

import io.veza.stream.application.encode.Encoder.Order;
import io.veza.stream.domain.rendition.Rendition;
import io.veza.stream.domain.rendition.RenditionFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Makes segments of what encoders wrote. */
final class Cut {

    private Cut() {}

    /** Empty where a part is not as long as it should be. */
    static Optional<Rendition> of(Order order, RenditionFormat format, List<Part> parts)
            throws IOException {
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
