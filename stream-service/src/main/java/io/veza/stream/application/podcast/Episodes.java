package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.podcast.Episode;
import io.veza.stream.domain.podcast.EpisodeDetails;
import io.veza.stream.domain.podcast.Show;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What is in shows. What is written is one transaction with its event, while the show is held. */
public interface Episodes {

    /**
     * Latest first.
     *
     * @param all also what others may not hear, or not yet
     */
    Uni<List<Episode>> list(long show, boolean all, int skip, int limit);

    /**
     * @param all as in lists
     */
    Uni<Optional<Episode>> find(long show, long track, boolean all);

    /**
     * Makes it an episode, or says something else of the one it is. Refuses TRACK_NOT_FOUND when it
     * is none of the show's owner, TRACK_IN_OTHER_SHOW, and SHOW_FULL when there are {@code most}.
     *
     * @param check may refuse
     */
    Uni<Void> put(Placing placing, Principal caller, Consumer<Show> check, int most);

    /**
     * False: it was none.
     *
     * @param check may refuse
     */
    Uni<Boolean> delete(long show, long track, Principal caller, Consumer<Show> check);

    record Placing(long show, long track, String guid, EpisodeDetails details) {}
}
