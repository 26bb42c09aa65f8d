package io.veza.stream.application.painting;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Map;

/** Removes the files of what nobody shows any more: before their row, as with attachments. */
@ApplicationScoped
public class SweepPaintings {

    private static final int BATCH = 100;

    private final Instance<Paintings> kinds;
    private final PaintingFiles files;

    SweepPaintings(@Any Instance<Paintings> kinds, PaintingFiles files) {
        this.kinds = kinds;
        this.files = files;
    }

    public Uni<Void> handle() {
        return Multi.createFrom()
                .iterable(kinds)
                .onItem()
                .transformToUniAndConcatenate(this::sweep)
                .collect()
                .last();
    }

    private Uni<Void> sweep(Paintings kind) {
        return kind.erased(BATCH).chain(erased -> remove(kind, erased));
    }

    private Uni<Void> remove(Paintings kind, Map<Long, String> erased) {
        if (erased.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Multi.createFrom()
                .iterable(erased.values())
                .onItem()
                .transformToUniAndConcatenate(files::remove)
                .collect()
                .last()
                .chain(() -> kind.forget(List.copyOf(erased.keySet())));
    }
}
