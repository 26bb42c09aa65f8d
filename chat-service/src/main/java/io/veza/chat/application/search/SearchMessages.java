package io.veza.chat.application.search;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.person.Handles;
import io.veza.chat.domain.search.SearchQuery;
import io.veza.platform.kernel.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Finds what was said, for those who may read it. */
@ApplicationScoped
public class SearchMessages {

    private final SearchIndex index;
    private final SearchWalk walk;
    private final ViewHits view;
    private final Handles handles;
    private final Clock clock;

    public SearchMessages(
            SearchIndex index, SearchWalk walk, ViewHits view, Handles handles, Clock clock) {
        this.index = index;
        this.walk = walk;
        this.view = view;
        this.handles = handles;
        this.clock = clock;
    }

    public record Query(long user, String typed, PageRequest page) {}

    /**
     * Hits, best first.
     *
     * @param partial the words were too short to look through the whole history
     */
    public record Found(List<Hit> hits, @Nullable String nextCursor, boolean partial) {

        static final Found NOTHING = new Found(List.of(), null, false);

        public Found {
            hits = List.copyOf(hits);
        }
    }

    public Uni<Found> handle(Query query) {
        SearchQuery parsed = SearchQuery.parse(query.typed());
        return Uni.combine()
                .all()
                .unis(author(parsed), index.rooms(query.user(), parsed.rooms()))
                .asTuple()
                .chain(known -> find(query, parsed, known.getItem1(), known.getItem2()));
    }

    private Uni<OptionalLong> author(SearchQuery parsed) {
        return parsed.from() == null
                ? Uni.createFrom().item(OptionalLong.empty())
                : handles.find(parsed.from());
    }

    /** Whom or what nobody knows has said nothing and holds nothing. */
    private Uni<Found> find(
            Query query, SearchQuery parsed, OptionalLong author, List<Long> rooms) {
        boolean nobody = parsed.from() != null && author.isEmpty();
        boolean nowhere = !parsed.rooms().isEmpty() && rooms.isEmpty();
        if (nobody || nowhere) {
            return Uni.createFrom().item(Found.NOTHING);
        }
        Long from = author.isPresent() ? author.getAsLong() : null;
        Criteria criteria = new Criteria(query.user(), parsed, from, rooms);
        return walk.page(criteria, place(query, parsed), query.page().limit())
                .chain(page -> view.seenBy(criteria, page));
    }

    /** A search sees what was there when it began, on each of its pages. */
    private SearchPlace place(Query query, SearchQuery parsed) {
        String cursor = query.page().cursor();
        if (cursor != null) {
            return SearchPlace.parse(cursor);
        }
        Instant now = clock.instant();
        Instant before = parsed.before();
        return SearchPlace.beginning(before == null || before.isAfter(now) ? now : before);
    }
}
