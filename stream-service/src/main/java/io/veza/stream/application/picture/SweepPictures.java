package io.veza.stream.application.picture;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Removes what no preview shows any more. A file goes before its row, as with attachments. */
@ApplicationScoped
public class SweepPictures {

    private static final int BATCH = 100;

    private final Pictures pictures;
    private final PaintingRoom room;

    SweepPictures(Pictures pictures, PaintingRoom room) {
        this.pictures = pictures;
        this.room = room;
    }

    public Uni<Void> handle() {
        return pictures.expire().chain(() -> pictures.erased(BATCH)).chain(this::remove);
    }

    private Uni<Void> remove(List<Long> erased) {
        if (erased.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Multi.createFrom()
                .iterable(erased)
                .onItem()
                .transformToUniAndConcatenate(room::remove)
                .collect()
                .last()
                .chain(() -> pictures.forget(erased));
    }
}
