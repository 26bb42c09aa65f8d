package io.veza.stream.adapter.files;

import io.smallrye.mutiny.Uni;
import io.veza.platform.runtime.Workers;
import io.veza.stream.application.media.Drafts;
import io.veza.stream.application.media.MediaStore;
import io.veza.stream.application.painting.MakePainting;
import io.veza.stream.application.podcast.CoverPainter;
import io.veza.stream.domain.painting.Painting;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Paints in a draft, and keeps what was painted. */
@ApplicationScoped
class PaintedCovers implements CoverPainter {

    private final MediaStore store;
    private final Drafts drafts;
    private final MakePainting maker;
    private final Workers workers;

    PaintedCovers(MediaStore store, Drafts drafts, MakePainting maker, Workers workers) {
        this.store = store;
        this.drafts = drafts;
        this.maker = maker;
        this.workers = workers;
    }

    @Override
    public Uni<Void> paint(byte[] picture, Painting painting) {
        return workers.run(() -> make(picture, painting)).replaceWithVoid();
    }

    /** Nothing is left of a draft that was published. */
    private boolean make(byte[] picture, Painting painting)
            throws IOException, InterruptedException {
        Path source = drafts.draft();
        Path folder = drafts.draft();
        try {
            maker.make(Files.write(source.resolve("fetched"), picture), painting, folder);
            store.publish(folder, painting.folder());
            return true;
        } finally {
            drafts.discard(folder);
            drafts.discard(source);
        }
    }
}
