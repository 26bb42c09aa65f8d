package io.veza.chat.application.search;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks back through the history, stretch by stretch, until a page is full. */
@ApplicationScoped
class SearchWalk {

    private final SearchIndex index;

    SearchWalk(SearchIndex index) {
        this.index = index;
    }

    /**
     * Matches, best first.
     *
     * @param cursor null when there is no more
     * @param partial the history further back was not looked at
     */
    record Page(List<Match> matches, @Nullable String cursor, boolean partial) {}

    Uni<Page> page(Criteria criteria, SearchPlace place, int limit) {
        return walk(criteria, place, limit, List.of());
    }

    private Uni<Page> walk(Criteria criteria, SearchPlace place, int limit, List<Match> before) {
        int missing = limit - before.size();
        if (place.rest()) {
            return index.rest(criteria, place, missing + 1)
                    .map(found -> last(criteria, place, limit, joined(before, found)));
        }
        return index.floor(criteria, place.upper())
                .chain(floor -> window(criteria, place, limit, before, floor));
    }

    private Uni<Page> window(
            Criteria criteria,
            SearchPlace place,
            int limit,
            List<Match> before,
            Optional<Instant> floor) {
        return index.window(criteria, place, floor.orElse(Instant.EPOCH), limit - before.size() + 1)
                .chain(found -> {
                    List<Match> all = joined(before, found);
                    if (all.size() > limit || floor.isEmpty()) {
                        return Uni.createFrom().item(cut(place, limit, all));
                    }
                    boolean sparse = isSparse(place, found.size(), limit);
                    return further(
                            criteria, new SearchPlace(floor.get(), sparse, null), limit, all);
                });
    }

    /**
     * Where a window has half a page, the next one has the other half and is read before the index
     * has found all there ever was. A page may begin near the end of its window: that the rest of
     * it is short means nothing.
     */
    private static boolean isSparse(SearchPlace window, int found, int limit) {
        return window.after() == null && 2 * found < limit;
    }

    private Uni<Page> further(Criteria criteria, SearchPlace next, int limit, List<Match> found) {
        return next.rest() && !criteria.reachesBack()
                ? Uni.createFrom().item(new Page(found, null, true))
                : walk(criteria, next, limit, found);
    }

    private static Page last(Criteria criteria, SearchPlace place, int limit, List<Match> found) {
        Page page = cut(place, limit, found);
        return new Page(page.matches(), page.cursor(), criteria.isShort());
    }

    /** The surplus match tells that there is more. */
    private static Page cut(SearchPlace place, int limit, List<Match> found) {
        if (found.size() <= limit) {
            return new Page(found, null, false);
        }
        List<Match> matches = found.subList(0, limit);
        return new Page(matches, place.cursor(matches.getLast().rank()), false);
    }

    private static List<Match> joined(List<Match> first, List<Match> second) {
        List<Match> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
