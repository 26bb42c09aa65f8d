package io.veza.stream.adapter.postgres.audience;

import io.veza.stream.domain.audience.Rated;
import java.util.Locale;

/** Which column says what is rated, and whether that is public. */
enum RatingColumn {
    TRACK("exists (select from track t where t.id = w.id and t.visibility = 'PUBLIC')"),
    ALBUM("exists (select from album a where a.id = w.id and a.visibility = 'PUBLIC')"),
    ARTIST("true");

    private static final String COLUMNS = "id, person, stars, track, album, artist, rated_at";

    private final String column = name().toLowerCase(Locale.ROOT);
    private final String isPublic;

    RatingColumn(String isPublic) {
        this.isPublic = isPublic;
    }

    static RatingColumn of(Rated.Kind kind) {
        return valueOf(kind.name());
    }

    /** Id, person, what, stars, when. */
    String put() {
        return "insert into rating (id, person, "
                + column
                + ", stars, rated_at) values ($1, $2, $3, $4, $5) on conflict (person, "
                + column
                + ") do update set stars = excluded.stars, rated_at = excluded.rated_at returning "
                + COLUMNS;
    }

    /** Person, what. */
    String delete() {
        return "delete from rating where person = $1 and " + column + " = $2";
    }

    /** Person, stars, id, limit. */
    static String highest() {
        return highest("");
    }

    /** The same of this kind. */
    String highestOf() {
        return highest(" and " + column + " is not null");
    }

    private static String highest(String and) {
        return "select "
                + COLUMNS
                + " from rating where person = $1 and (stars, id) < ($2::int, $3)"
                + and
                + " order by stars desc, id desc limit $4";
    }

    /** Person, what, how many of the newest. */
    String esteem() {
        return "select w.id, coalesce(own.stars, 0)::int as stars, shown.raters, shown.average"
                + " from unnest($2::bigint[]) as w(id) left join rating own on own.person = $1"
                + " and own."
                + column
                + " = w.id cross join lateral (select count(*)::int as raters,"
                + " coalesce(avg(newest.stars), 0)::float8 as average from (select r.stars"
                + " from rating r where r."
                + column
                + " = w.id and "
                + isPublic
                + " order by r.id desc limit $3) newest) shown";
    }
}
