package io.veza.stream.adapter.postgres;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Compares published tracks with words: of those that have them the newest, and an artist's. The
 * planner sees the words, and so knows how many have them.
 */
final class TrackScores {

    private static final double OF_ARTIST = 0.9;
    private static final double BESIDE_TITLE = 0.8;

    /** What is older is not compared when more have the words. */
    private static final int COMPARED = 300;

    /** With less there are no groups of three letters: only what begins so is looked for. */
    private static final int SHORT = 3;

    private static final String PUBLISHED = "visibility = 'PUBLIC' and status = 'READY'";

    private final Tuple values;
    private final int limit;
    private String having = "";

    private TrackScores(Tuple values, int limit) {
        this.values = values;
        this.limit = limit;
    }

    /**
     * @param artist whose tracks match whatever they are called; 0: nobody's
     */
    static TrackScores of(String words, long artist, int limit) {
        return new TrackScores(Tuple.of(words, artist), limit);
    }

    /** That have this text somewhere. */
    TrackScores with(String text) {
        if (text.length() < SHORT) {
            having =
                    " and id in (select track from catalogue_track where title like searchable("
                            + value(escaped(text) + "%")
                            + "))";
        } else {
            having = " and search like searchable(" + value("%" + escaped(text) + "%") + ")";
        }
        return this;
    }

    /** That have one of each of these; nothing: none are found. */
    TrackScores withAll(List<List<String>> words) {
        StringBuilder sql = new StringBuilder(words.isEmpty() ? " and false" : "");
        for (List<String> oneOf : words) {
            sql.append(
                    oneOf.stream()
                            .map(word -> "search like " + value("%" + escaped(word) + "%"))
                            .collect(Collectors.joining(" or ", " and (", ")")));
        }
        having = sql.toString();
        return this;
    }

    private String value(String text) {
        values.addString(text);
        return "$" + values.size() + "::text";
    }

    /** What people type is text, not a pattern. */
    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    String sql() {
        return String.format(
                Locale.ROOT,
                """
                select id, greatest(
                         case when artist = $2 then %s else 0 end,
                         word_similarity(searchable($1::text), searchable(title)),
                         %s * word_similarity(searchable($1::text), search))::float8 as score
                  from ((select id, artist, title, search from track
                          where %s%s order by id desc limit %d)
                        union
                        (select id, artist, title, search from track
                          where %s and artist = $2 order by id desc limit %d)) found
                 order by score desc, id desc limit %d\
                """,
                OF_ARTIST,
                BESIDE_TITLE,
                PUBLISHED,
                having,
                COMPARED,
                PUBLISHED,
                COMPARED,
                limit);
    }

    Tuple values() {
        return values;
    }
}
