package io.veza.chat.application.draft;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.draft.Draft;
import java.util.List;
import java.util.Optional;

/** The drafts there are. */
public interface Drafts {

    Uni<Optional<Draft>> find(Draft.Place place);

    /** Newest first. */
    Uni<List<Draft>> of(long user);

    /**
     * Stores one unless there is a newer one, or the person has as many as they may.
     *
     * @return what is stored now; empty: they have too many
     */
    Uni<Optional<Draft>> put(Draft draft, int most);

    Uni<Void> delete(Draft.Place place, long version);
}
