package io.veza.chat.adapter.postgres;

import io.veza.chat.domain.search.Feature;
import io.veza.chat.domain.search.SearchQuery;
import java.util.stream.Stream;

/** A query as patterns over the folded text, which stands between two blanks. */
final class SearchPatterns {

    private SearchPatterns() {}

    static String[] parts(SearchQuery query) {
        return Stream.concat(query.words().stream(), query.mentions().stream().map("@"::concat))
                .map(Sql::contains)
                .toArray(String[]::new);
    }

    static String[] excluded(SearchQuery query) {
        return query.excluded().stream().map(Sql::contains).toArray(String[]::new);
    }

    static String[] wholeWords(SearchQuery query) {
        return query.words().stream()
                .map(word -> Sql.contains(" " + word + " "))
                .toArray(String[]::new);
    }

    static int features(SearchQuery query) {
        return Feature.bits(query.features());
    }
}
