package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.painting.Paintings;
import io.veza.stream.domain.podcast.Show;
import io.veza.stream.domain.podcast.ShowCover;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;

/** Where the covers of shows are kept. What is written is one transaction with its event. */
public interface ShowCovers extends Paintings {

    /** How many somebody has put since then. */
    Uni<Integer> since(long owner, Instant since);

    /** Instead of the one before; fails when the show is gone. */
    Uni<Void> show(ShowCover cover);

    /**
     * Shows none any more; nothing happens when there is none.
     *
     * @param check may refuse
     */
    Uni<Void> hide(long show, Principal caller, Consumer<Show> check);

    /** The keys of those that have one, by show. */
    Uni<Map<Long, String>> of(Collection<Long> shows);
}
