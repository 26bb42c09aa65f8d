package io.veza.stream.adapter.files;

import io.smallrye.mutiny.Uni;
import io.veza.platform.runtime.Workers;
import io.veza.stream.application.attachment.FileRemover;
import io.veza.stream.application.media.MediaStore;
import io.veza.stream.domain.attachment.AttachmentKey;
import jakarta.enterprise.context.ApplicationScoped;

/** Removes what is kept for an attachment. */
@ApplicationScoped
class AttachmentFiles implements FileRemover {

    private final MediaStore store;
    private final Workers workers;

    AttachmentFiles(MediaStore store, Workers workers) {
        this.store = store;
        this.workers = workers;
    }

    @Override
    public Uni<Void> remove(AttachmentKey key) {
        return workers.run(
                        () -> {
                            store.remove(key.folder());
                            return true;
                        })
                .replaceWithVoid();
    }
}
