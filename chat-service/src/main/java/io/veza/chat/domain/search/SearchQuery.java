package io.veza.chat.domain.search;

import io.veza.chat.domain.ChatError;
import io.veza.platform.kernel.DomainException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param words folded words and phrases, all of which must be there
 * @param excluded folded words and phrases, none of which may be there
 * @param from handle of the author
 * @param rooms names or ids, any of which will do
 * @param mentions handles, all of which must be called
 * @param after inclusive
 * @param before exclusive
 */
public record SearchQuery(
        List<String> words,
        List<String> excluded,
        @Nullable String from,
        List<String> rooms,
        Set<Feature> features,
        List<String> mentions,
        @Nullable Instant after,
        @Nullable Instant before) {

    public SearchQuery {
        words = List.copyOf(words);
        excluded = List.copyOf(excluded);
        rooms = List.copyOf(rooms);
        features = Set.copyOf(features);
        mentions = List.copyOf(mentions);
    }

    public static SearchQuery parse(String typed) {
        return new QueryReader(typed).read();
    }

    /**
     * What the index must have of a message for it to be found; empty when the words are too short
     * for that.
     *
     * @param author id of {@code from}
     */
    public Grams grams(@Nullable Long author) {
        Grams grams = new Grams();
        words.forEach(grams::part);
        mentions.forEach(grams::mention);
        features.forEach(grams::feature);
        if (author != null) {
            grams.author(author);
        }
        return grams;
    }

    /** Whom a message must call: the one thing that cannot be told by looking at its text. */
    public Grams calls() {
        Grams grams = new Grams();
        mentions.forEach(grams::mention);
        return grams;
    }

    /** Words so short that the index only knows them by themselves, not as parts of others. */
    public Grams shortWords() {
        Grams grams = new Grams();
        words.stream().filter(Grams::isShort).forEach(grams::word);
        return grams;
    }

    static DomainException refused(String why) {
        return new DomainException(ChatError.SEARCH_INVALID, why);
    }
}
