package io.veza.stream.adapter.files;

import io.smallrye.mutiny.Uni;
import io.veza.platform.runtime.Workers;
import io.veza.stream.application.media.MediaStore;
import io.veza.stream.application.painting.PaintingFiles;
import jakarta.enterprise.context.ApplicationScoped;

/** Removes what is kept for a painting. */
@ApplicationScoped
class StoredPaintings implements PaintingFiles {

    private final MediaStore store;
    private final Workers workers;

    StoredPaintings(MediaStore store, Workers workers) {
        this.store = store;
        this.workers = workers;
    }

    @Override
    public Uni<Void> remove(String folder) {
        return workers.run(
                        () -> {
                            store.remove(folder);
                            return true;
                        })
                .replaceWithVoid();
    }
}
