package io.veza.chat.domain.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what was typed; whatever is no filter is a word, so that addresses need no quotes. */
final class QueryReader {

    private static final Pattern PART =
            Pattern.compile(
                    "(-?)(?:(from|in|has|before|after|mentions):)?(?:\"([^\"]*)\"?|(\\S+))");

    /** More would only make a slow query of one nobody types. */
    private static final int MAX_PARTS = 20;

    private static final SearchQuery NOTHING =
            new SearchQuery(List.of(), List.of(), null, List.of(), Set.of(), List.of(), null, null);

    private final String typed;
    private final List<String> words = new ArrayList<>();
    private final List<String> excluded = new ArrayList<>();
    private final List<String> rooms = new ArrayList<>();
    private final List<String> mentions = new ArrayList<>();
    private final Set<Feature> features = EnumSet.noneOf(Feature.class);
    private @Nullable String from;
    private @Nullable Instant after;
    private @Nullable Instant before;

    QueryReader(String typed) {
        this.typed = typed;
    }

    SearchQuery read() {
        Matcher parts = PART.matcher(typed);
        int count = 0;
        while (parts.find()) {
            if (++count > MAX_PARTS) {
                throw SearchQuery.refused("Look for at most " + MAX_PARTS + " things at once.");
            }
            read(parts);
        }
        SearchQuery query =
                new SearchQuery(words, excluded, from, rooms, features, mentions, after, before);
        if (query.equals(NOTHING)) {
            throw SearchQuery.refused("Say what to look for.");
        }
        return query;
    }

    private void read(Matcher part) {
        String value = part.group(3) == null ? part.group(4) : part.group(3);
        boolean negated = !part.group(1).isEmpty();
        if (part.group(2) == null) {
            word(value, negated);
        } else if (negated) {
            throw SearchQuery.refused("Words can be excluded, filters cannot.");
        } else {
            filter(part.group(2), value);
        }
    }

    private void word(String value, boolean negated) {
        String folded = Folded.of(value).text().strip();
        if (!folded.isEmpty()) {
            (negated ? excluded : words).add(folded);
        }
    }

    private void filter(String name, String value) {
        switch (name) {
            case "from" -> from(handle(value));
            case "mentions" -> mentions.add(handle(value));
            case "in" -> rooms.add(value.startsWith("#") ? value.substring(1) : value);
            case "has" -> features.add(feature(value));
            case "after" -> after = SearchDate.parse(value);
            case "before" -> before = SearchDate.parse(value);
            default -> throw new IllegalStateException("no filter is called " + name);
        }
    }

    private void from(String handle) {
        if (from != null && !from.equals(handle)) {
            throw SearchQuery.refused("A message has one author: give one from: only.");
        }
        from = handle;
    }

    private static String handle(String value) {
        String folded = Folded.of(value).text().strip();
        return folded.startsWith("@") ? folded.substring(1) : folded;
    }

    private static Feature feature(String value) {
        return Feature.called(Folded.of(value).text())
                .orElseThrow(() ->
                        SearchQuery.refused(
                                "has: takes link, image, audio, file, poll or reaction."));
    }
}
