package io.veza.user.application.audit;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.audit.HeadKey;
import java.util.List;
import java.util.Optional;

/** Where the keys that sign heads are kept. */
public interface HeadKeys {

    Uni<Optional<HeadKey>> latest();

    /** Adds the very first key; whichever node comes first wins, and every node gets that key. */
    Uni<HeadKey> addFirst(HeadKey key);

    Uni<List<HeadKey>> all();
}
