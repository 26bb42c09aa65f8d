package io.veza.stream.adapter.postgres.library;

import io.veza.stream.application.library.ReleaseFilter.Order;

/** What is published, and what a release is: every such track is on exactly one. */
final class LibrarySql {

    private static final String PUBLISHED = "t.visibility = 'PUBLIC' and t.status = 'READY'";

    /** Whoever has said no date has released when they made it. */
    private static final String RELEASES =
            """
            with release as (
                select a.id, true as album, a.artist, a.title, a.genre,
                       coalesce(a.released, (a.created_at at time zone 'UTC')::date) as day
                  from album a
                 where a.visibility = 'PUBLIC' and exists (
                       select from album_track p join track t on t.id = p.track
                        where p.album = a.id and PUBLISHED)
                union all
                select t.id, false, t.artist, t.title, t.genre,
                       (t.created_at at time zone 'UTC')::date
                  from track t
                 where PUBLISHED and not exists (
                       select from album_track p join album a on a.id = p.album
                        where p.track = t.id and a.visibility = 'PUBLIC'))
            """
                    .replace("PUBLISHED", PUBLISHED);

    static final String ARTISTS =
            RELEASES
                    + """
                    , heard as (
                        select t.artist, count(*)::int as tracks from track t
                         where PUBLISHED group by t.artist)
                    select r.artist, count(*)::int as releases, min(h.tracks) as tracks
                      from release r join heard h on h.artist = r.artist
                     where cardinality($1::bigint[]) = 0 or r.artist = any($1)
                     group by r.artist order by r.artist limit $2 offset $3
                    """
                            .replace("PUBLISHED", PUBLISHED);

    static final String GENRES =
            RELEASES
                    + """
                    , heard as (
                        select searchable(t.genre) as label, count(*)::int as tracks,
                               mode() within group (order by t.genre) as name
                          from track t where PUBLISHED and t.genre <> '' group by 1),
                    made as (
                        select searchable(genre) as label, count(*)::int as releases,
                               mode() within group (order by genre) as name
                          from release where genre <> '' group by 1)
                    select coalesce(heard.name, made.name) as name,
                           coalesce(heard.tracks, 0) as tracks, coalesce(made.releases, 0) as releases
                      from heard full join made on made.label = heard.label
                     order by tracks desc, name limit $1
                    """
                            .replace("PUBLISHED", PUBLISHED);

    static final String SIZE = "select count(*)::int as tracks from track t where " + PUBLISHED;

    private static final String WANTED =
            """
            select r.id, r.album from release r
             where (cardinality($1::bigint[]) = 0 or r.artist = any($1))
               and ($2 = '' or searchable(r.genre) = searchable($2))
               and ($3 = 0 or r.day >= make_date(greatest($3, 1), 1, 1))
               and ($4 = 0 or r.day <= make_date(greatest($4, 1), 12, 31))
               and ($5 = '' or strpos(searchable(r.title), searchable($5)) > 0)
             order by ORDER limit $6 offset $7
            """;

    private static final String TRACKS =
            """
            select t.id from track t
             where PUBLISHED and ($1::bigint = 0 or t.artist = $1)
               and ($2 = '' or searchable(t.genre) = searchable($2))
               and ($3 = 0 or t.created_at >= make_date(greatest($3, 1), 1, 1)::timestamp at time zone 'UTC')
               and ($4 = 0 or t.created_at < make_date($4 + 1, 1, 1)::timestamp at time zone 'UTC')
             order by ORDER limit $5 offset $6
            """
                    .replace("PUBLISHED", PUBLISHED);

    private LibrarySql() {}

    static String releases(Order order) {
        return RELEASES + WANTED.replace("ORDER", order(order));
    }

    private static String order(Order order) {
        return switch (order) {
            case NEWEST -> "r.id desc";
            case TITLE -> "searchable(r.title), r.id";
            case ARTIST ->
                    "array_position($1::bigint[], r.artist), r.artist, searchable(r.title), r.id";
            case YEAR -> "r.day desc, r.id desc";
            case OLDEST -> "r.day, r.id";
            case RANDOM -> "random()";
        };
    }

    static String tracks(boolean random) {
        return TRACKS.replace("ORDER", random ? "random()" : "t.id");
    }
}
