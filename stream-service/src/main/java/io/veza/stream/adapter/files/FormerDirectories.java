package io.veza.stream.adapter.files;

import io.smallrye.mutiny.Uni;
import io.veza.platform.runtime.Workers;
import io.veza.stream.application.media.MediaStore;
import io.veza.stream.application.version.FormerMedia;
import io.veza.stream.application.version.LeftFiles.Left;
import io.veza.stream.domain.rendition.MediaNames;
import jakarta.enterprise.context.ApplicationScoped;

/** What was made of a former file lies in folders beside it. */
@ApplicationScoped
class FormerDirectories implements FormerMedia {

    private final MediaStore store;
    private final Workers workers;

    FormerDirectories(MediaStore store, Workers workers) {
        this.store = store;
        this.workers = workers;
    }

    @Override
    public Uni<Void> remove(Left former) {
        return workers.run(
                        () -> {
                            for (String name : former.names()) {
                                store.remove(MediaNames.folder(former.version()) + "/" + name);
                            }
                            return true;
                        })
                .replaceWithVoid();
    }
}
