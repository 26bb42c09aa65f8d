package io.veza.stream.adapter.files;

import io.smallrye.mutiny.Uni;
import io.veza.platform.runtime.Workers;
import io.veza.stream.application.media.Drafts;
import io.veza.stream.application.media.MediaStore;
import io.veza.stream.application.mosaic.MosaicPainter;
import io.veza.stream.application.mosaic.MosaicStudio;
import io.veza.stream.domain.cover.Cover;
import io.veza.stream.domain.mosaic.Mosaic;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes mosaics of the covers that are kept. */
@ApplicationScoped
class StoredMosaics implements MosaicStudio {

    private final MediaStore store;
    private final Drafts drafts;
    private final MosaicPainter painter;
    private final Workers workers;

    StoredMosaics(MediaStore store, Drafts drafts, MosaicPainter painter, Workers workers) {
        this.store = store;
        this.drafts = drafts;
        this.painter = painter;
        this.workers = workers;
    }

    @Override
    public Uni<Void> paint(Mosaic mosaic) {
        return workers.run(() -> make(mosaic)).replaceWithVoid();
    }

    private boolean make(Mosaic mosaic) throws IOException, InterruptedException {
        Path covers = drafts.draft();
        Path draft = drafts.draft();
        try {
            painter.paint(files(mosaic, covers), mosaic.frames(), draft);
            store.publish(draft, mosaic.folder());
            return true;
        } finally {
            drafts.discard(draft);
            drafts.discard(covers);
        }
    }

    /** All have the same name: each has a folder of its own, beside what is kept. */
    private List<Path> files(Mosaic mosaic, Path covers) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String part : mosaic.parts()) {
            String key = Cover.folder(part) + "/" + Cover.USUAL.name();
            files.add(store.local(key, Files.createDirectory(covers.resolve(part))));
        }
        return files;
    }

    @Override
    public Uni<Void> remove(Mosaic mosaic) {
        return workers.run(
                        () -> {
                            store.remove(mosaic.folder());
                            return true;
                        })
                .replaceWithVoid();
    }
}
