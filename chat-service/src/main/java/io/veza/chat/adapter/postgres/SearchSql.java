package io.veza.chat.adapter.postgres;

/**
 * How the index is searched. The newest messages are read through, for what is common is found
 * there at once; the rest is left to the index over grams, for what is rare is found there at once.
 * Either way the words themselves are compared, since grams are only hashes.
 */
final class SearchSql {

    /** A whole word is worth as much as a week: a score never changes, so pages stay put. */
    private static final String RANK =
            "extract(epoch from s.at)::float8"
                    + " + case when s.folded like all($9::text[]) then 604800 else 0 end";

    private static final String MATCHES =
            """
            s.grams @> $12::integer[]
            and s.folded like all($7::text[])
            and not s.folded like any($8::text[])
            and ($10::bigint is null or s.author_id = $10)
            and s.features & $11::integer = $11
            and (cardinality($6::bigint[]) = 0 or s.room_id = any($6))
            and s.room_id in (
                select r.id from room r where r.visibility = 1 and not exists (
                    select 1 from restriction x where x.room_id = r.id and x.user_id = $1
                        and x.banned_until > now())
                union all select m.room_id from member m where m.user_id = $1)\
            """;

    static final String WINDOW = best(newest(""), MATCHES);
    static final String ROOM_WINDOW = best(newest(" and w.room_id = any($6)"), MATCHES);
    static final String REST = best("message_search", "s.at <= $2 and s.at > $13 and " + MATCHES);

    static final String FLOOR =
            "select at from message_search where at <= $1 order by at desc offset $2 limit 1";
    static final String ROOM_FLOOR =
            "select at from message_search where at <= $1 and room_id = any($3)"
                    + " order by at desc offset $2 limit 1";

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

    private static String best(String source, String matches) {
        return "select room_id, seq, id, rank from (select s.room_id, s.seq, s.id, "
                + RANK
                + " as rank from "
                + source
                + " s where "
                + matches
                + ") as found where (rank, id) < ($3::float8, $4::bigint)"
                + " order by rank desc, id desc limit $5";
    }

    private static String newest(String where) {
        return "(select * from message_search w where w.at <= $2 and w.at > $13"
                + where
                + " order by w.at desc offset 0)";
    }
}
