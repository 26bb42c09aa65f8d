package io.veza.chat.application.search;

import io.veza.chat.domain.search.Grams;
import io.veza.chat.domain.search.SearchQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query with the names in it looked up.
 *
 * @param user who asks, and sees only public rooms and their own
 * @param author id of {@code query.from}
 * @param rooms ids of {@code query.rooms}; empty: all
 */
public record Criteria(long user, SearchQuery query, @Nullable Long author, List<Long> rooms) {

    public Criteria {
        rooms = List.copyOf(rooms);
    }

    /** What a match has; empty when its words are too short. */
    public Grams grams() {
        return query.grams(author);
    }

    /** What is looked for where history cannot be read through. */
    public Grams farGrams() {
        return grams().isEmpty() ? query.shortWords() : grams();
    }

    /** Whether the index can find these in the whole history, without reading through it. */
    boolean reachesBack() {
        return !farGrams().isEmpty();
    }

    /** Whether far back only whole words are found, not parts of words. */
    boolean isShort() {
        return grams().isEmpty();
    }
}
