package io.veza.stream.application.portrait;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Removes the files of what nobody shows any more: before their row, as with attachments. */
@ApplicationScoped
public class SweepPortraits {

    private static final int BATCH = 100;

    private final Portraits portraits;
    private final PortraitFiles files;

    public SweepPortraits(Portraits portraits, PortraitFiles files) {
        this.portraits = portraits;
        this.files = files;
    }

    public Uni<Void> handle() {
        return portraits.erased(BATCH).chain(this::remove);
    }

    private Uni<Void> remove(Map<Long, String> erased) {
        if (erased.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Multi.createFrom()
                .iterable(erased.values())
                .onItem()
                .transformToUniAndConcatenate(files::remove)
                .collect()
                .last()
                .chain(() -> portraits.forget(List.copyOf(erased.keySet())));
    }
}
