package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.podcast.Episode;
import io.veza.stream.domain.podcast.Show;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists what is in a show: to others what is out, to its owner all. */
@ApplicationScoped
public class ListEpisodes {

    private final GetShow getShow;
    private final Episodes episodes;
    private final EpisodeTracks tracks;

    ListEpisodes(GetShow getShow, Episodes episodes, EpisodeTracks tracks) {
        this.getShow = getShow;
        this.episodes = episodes;
        this.tracks = tracks;
    }

    public Uni<Page<EpisodeView>> handle(long show, PageRequest page, Optional<Principal> caller) {
        return getShow.handle(show, caller)
                .chain(found -> page(found, page, found.mayDelete(caller.orElse(null))))
                .chain(found ->
                        tracks.of(found.items())
                                .map(views -> new Page<>(views, found.nextCursor())));
    }

    /** What was seen is counted: dates change. */
    private Uni<Page<Episode>> page(Show show, PageRequest page, boolean all) {
        int seen = seen(page.cursor());
        return episodes.list(show.id(), all, seen, page.limit() + 1)
                .map(found ->
                        Page.cut(found, page.limit(), _ -> Integer.toString(seen + page.limit())));
    }

    private static int seen(@Nullable String cursor) {
        try {
            return cursor == null ? 0 : Math.max(0, Integer.parseInt(cursor));
        } catch (NumberFormatException foreign) {
            throw new DomainException(CoreError.INVALID_REQUEST, "cursor is not one of ours");
        }
    }
}
