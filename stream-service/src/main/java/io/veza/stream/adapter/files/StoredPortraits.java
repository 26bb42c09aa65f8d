package io.veza.stream.adapter.files;

import io.smallrye.mutiny.Uni;
import io.veza.platform.runtime.Workers;
import io.veza.stream.application.media.MediaStore;
import io.veza.stream.application.portrait.PortraitFiles;
import io.veza.stream.domain.portrait.Portrait;
import jakarta.enterprise.context.ApplicationScoped;

/** Removes what is kept for a picture of somebody. */
@ApplicationScoped
class StoredPortraits implements PortraitFiles {

    private final MediaStore store;
    private final Workers workers;

    StoredPortraits(MediaStore store, Workers workers) {
        this.store = store;
        this.workers = workers;
    }

    @Override
    public Uni<Void> remove(String key) {
        return workers.run(
                        () -> {
                            store.remove(Portrait.folder(key));
                            return true;
                        })
                .replaceWithVoid();
    }
}
