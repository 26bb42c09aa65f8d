package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.podcast.Show;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * All shows. What is written is one transaction with its event; an unknown show fails with a {@link
 * DomainException} SHOW_NOT_FOUND.
 */
public interface Shows {

    /** Refuses when its owner has {@code most} already. */
    Uni<Show> add(Show show, int most);

    Uni<Show> get(long id);

    /**
     * Made last first.
     *
     * @param owner whose; 0: everybody's
     * @param all also those that are not public, or in which there is nothing to hear
     * @param before only ids below this
     */
    Uni<List<Show>> list(long owner, boolean all, long before, int limit);

    /** Nobody else changes it meanwhile. */
    Uni<Show> change(long id, Principal caller, UnaryOperator<Show> change);

    /**
     * @param check may refuse
     */
    Uni<Void> delete(long id, Principal caller, Consumer<Show> check);
}
