package io.veza.chat.adapter.postgres;

import java.util.function.UnaryOperator;

/**
 * How the index is searched. The newest messages are read through until there are enough, for what
 * is common is found there at once; the rest is left to the index over grams, for what is rare is
 * found there at once. Either way the words themselves are compared, since grams are only hashes.
 *
 * <p>The planner cannot know how often a part of a word is said, and guesses never. So nothing here
 * leaves it a choice that would be bad if it were: what is read in order is fenced off, and whether
 * a room may be seen is asked for each match, last of all, not joined.
 */
final class SearchSql {

    private static final String WHOLE = "s.folded like all($9::text[])";

    /** A whole word is worth as much as a week: a score never changes, so pages stay put. */
    private static final String RANK =
            "(extract(epoch from s.at)::float8 + case when " + WHOLE + " then 604800 else 0 end)";

    private static final String FOUND = "s.room_id, s.seq, s.id, s.at, " + RANK + " as rank";

    private static final String MATCHES =
            """
            s.folded like all($7::text[])
            and not s.folded like any($8::text[])
            and ($10::bigint is null or s.author_id = $10)
            and s.features & $11::integer = $11
            and (cardinality($6::bigint[]) = 0 or s.room_id = any($6))
            and (%s, s.id) < ($3::float8, $4::bigint)
            and (
                select r.visibility = 1 and not exists (
                    select from restriction x where x.room_id = r.id and x.user_id = $1
                        and x.banned_until > now())
                    or exists (select from member m where m.room_id = r.id and m.user_id = $1)
                from room r where r.id = s.room_id)\
            """
                    .replace("%s", RANK);

    static final String WINDOW = best(more -> stretch("", more));

    static final String ROOM_WINDOW =
            best(more ->
                    "select f.* from unnest($6::bigint[]) as c (room) cross join lateral ("
                            + stretch("w.room_id = c.room and ", more)
                            + ") as f order by at desc, id desc limit $5");

    /** A moment that is computed keeps the planner from reading all of history in its order. */
    static final String REST =
            "select "
                    + FOUND
                    + " from message_search s where s.grams @> $12::integer[]"
                    + " and s.at + interval '0' <= $2 and s.at + interval '0' > $13"
                    + " and "
                    + MATCHES
                    + " order by rank desc, s.id desc limit $5";

    static final String FLOOR =
            "select at from message_search where at <= $1 order by at desc offset $2 limit 1";
    static final String ROOM_FLOOR =
            """
            select f.at from unnest($3::bigint[]) as c (room) cross join lateral (
                select w.at from message_search w where w.room_id = c.room and w.at <= $1
                order by w.at desc limit $2 + 1) as f
            order by f.at desc offset $2 limit 1\
            """;

    static final String ROOMS =
            """
            select r.id from room r
            where (lower(r.name) = any(select lower(n) from unnest($2::text[]) as n)
                    or r.id::text = any($2))
                and (r.visibility = 1 or exists (
                    select 1 from member m where m.room_id = r.id and m.user_id = $1))
            order by r.active_at desc limit 20\
            """;

    private SearchSql() {}

    /** The newest matches. Most need no grams: what they stand for is compared itself. */
    private static String stretch(String where, String more) {
        return """
        select %1$s from (
            select * from message_search w where %2$sw.at <= $2 and w.at > $13
            order by w.at desc, w.id desc offset 0) as s
        where (cardinality($12::integer[]) = 0 or s.grams @> $12) and %3$s%4$s
        order by s.at desc, s.id desc limit $5\
        """
                .replace("%1$s", FOUND)
                .replace("%2$s", where)
                .replace("%3$s", MATCHES)
                .replace("%4$s", more);
    }

    /** The best are among the newest and the newest with whole words: few, wherever many match. */
    private static String best(UnaryOperator<String> newest) {
        return """
        with newest as materialized (%1$s), whole as (%2$s)
        select * from newest union select * from whole order by rank desc, id desc limit $5\
        """
                .replace("%1$s", newest.apply(""))
                .replace(
                        "%2$s",
                        newest.apply(" and " + WHOLE + " and (select count(*) from newest) = $5"));
    }
}
