package io.veza.user.domain.profile;

import java.util.List;
import java.util.Locale;

/**
 * What somebody says of themselves beyond their name and a few words.
 *
 * @param genres what they play: free words in lower case, each once
 */
public record About(String pronouns, String location, List<Link> links, List<String> genres) {

    public static final About NOTHING = new About("", "", List.of(), List.of());

    private static final int MOST_LINKS = 5;
    private static final int MOST_GENRES = 10;
    private static final int PRONOUNS = 30;
    private static final int LOCATION = 60;
    private static final int GENRE = 30;

    public About {
        pronouns = Line.of("pronouns", pronouns, PRONOUNS);
        location = Line.of("location", location, LOCATION);
        links = links.stream().distinct().toList();
        genres =
                genres.stream()
                        .map(genre -> Line.of("genres", genre, GENRE).toLowerCase(Locale.ROOT))
                        .filter(genre -> !genre.isEmpty())
                        .distinct()
                        .toList();
        requireAtMost("links", links.size(), MOST_LINKS);
        requireAtMost("genres", genres.size(), MOST_GENRES);
    }

    private static void requireAtMost(String field, int size, int most) {
        if (size > most) {
            throw Refusal.of(field, "must be at most " + most);
        }
    }
}
