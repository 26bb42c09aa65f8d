package io.veza.stream.adapter.files;

import io.smallrye.mutiny.Uni;
import io.veza.platform.runtime.Workers;
import io.veza.stream.application.effect.PreviewRoom;
import io.veza.stream.application.effect.PreviewStudio;
import io.veza.stream.application.media.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;

/** Previews, made on threads that may wait. */
@ApplicationScoped
class PreviewWork implements PreviewStudio {

    private final PreviewRoom room;
    private final Workers workers;

    PreviewWork(PreviewRoom room, Workers workers) {
        this.room = room;
        this.workers = workers;
    }

    @Override
    public Uni<Void> make(Order order) {
        return workers.run(
                        () -> {
                            room.make(order);
                            return true;
                        })
                .replaceWithVoid();
    }

    @Override
    public Uni<StoredFile> open(long preview) {
        return workers.run(() -> room.open(preview));
    }

    @Override
    public Uni<Void> remove(long preview) {
        return workers.run(
                        () -> {
                            room.remove(preview);
                            return true;
                        })
                .replaceWithVoid();
    }
}
