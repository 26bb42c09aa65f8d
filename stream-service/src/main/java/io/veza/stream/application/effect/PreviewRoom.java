package io.veza.stream.application.effect;

import io.veza.stream.application.media.OpenMedia;
import io.veza.stream.application.media.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalDouble;

/** Renders a part and keeps it. Every method blocks. */
@ApplicationScoped
public class PreviewRoom {

    private static final String FILE = "preview.mp3";

    private final PluginHost host;
    private final EffectFiles files;

    PreviewRoom(PluginHost host, EffectFiles files) {
        this.host = host;
        this.files = files;
    }

    public void make(PreviewStudio.Order order) throws IOException, InterruptedException {
        Path draft = files.draft();
        try {
            Path target = draft.resolve(FILE);
            host.render(
                    new PluginHost.Order(
                            files.source(order.source().folder(), draft),
                            order.chain(),
                            order.part(),
                            order.source().length(),
                            OptionalDouble.of(order.loudness()),
                            target),
                    _ -> {});
            files.keepPreview(target, order.id());
        } finally {
            files.discard(draft);
        }
    }

    public StoredFile open(long preview) throws IOException {
        return files.findPreview(preview).orElseThrow(OpenMedia::notFound);
    }

    public void remove(long preview) throws IOException {
        files.removePreview(preview);
    }
}
