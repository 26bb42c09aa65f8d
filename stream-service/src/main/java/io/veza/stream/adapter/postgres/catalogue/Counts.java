package io.veza.stream.adapter.postgres.catalogue;

/** The statements that count anew what lists are ordered by. Only what has changed is written. */
final class Counts {

    /** Held until the end of the transaction: one process at a time. */
    static final String TRY = "select pg_try_advisory_xact_lock(hashtextextended($1, 0))";

    /** Only of what is published. */
    private static final String WRITE =
            """
            , shown as (select track, genre, labels, score from scored join catalogue_track using (track)),
            gone as (delete from track_rank r
                      where ranking = $1 and not exists (select from shown s where s.track = r.track))
            insert into track_rank as r (ranking, track, genre, labels, score)
            select $1, track, genre, labels, score from shown
            on conflict (ranking, track) do update
               set genre = excluded.genre, labels = excluded.labels, score = excluded.score
             where abs(r.score - excluded.score) > 1e-9
                or (r.genre, r.labels) is distinct from (excluded.genre, excluded.labels)\
            """;

    /** Plays within so many days. */
    static final String CHART =
            """
            with scored as (
                select track, sum(plays)::float8 as score from track_day
                 where day > $2::date - $3::int group by track having sum(plays) > 0)\
            """
                    + WRITE;

    /**
     * A play counts half as much after two days, a like as much as three plays. The logarithm of
     * the sum, moved on with the days, orders alike and stays the same while nothing new is played:
     * so hardly anything is written.
     */
    static final String TREND =
            """
            with heard as (
                select track, sum(greatest(plays + 3 * likes, 0) * power(0.5, ($2::date - day) / 2.0)) as heat
                  from track_day where day > $2::date - $3::int group by track),
            scored as (
                select track, (log(2, heat::numeric) + ($2::date - date '2026-01-01') / 2.0)::float8 as score
                  from heard where heat > 0)\
            """
                    + WRITE;

    private static final String LABELS =
            """
            , gone as (delete from catalogue_label l where kind = '%1$s'
                        and not exists (select from counted c where c.label = l.label))
            insert into catalogue_label as l (kind, label, name, tracks)
            select '%1$s', label, name, tracks from counted
            on conflict (kind, label) do update set name = excluded.name, tracks = excluded.tracks
             where (l.name, l.tracks) is distinct from (excluded.name, excluded.tracks)\
            """;

    static final String GENRES =
            """
            with counted as (
                select searchable(genre) as label, mode() within group (order by genre) as name,
                       count(*)::int as tracks
                  from track where visibility = 'PUBLIC' and status = 'READY' and genre <> ''
                 group by 1)\
            """
                    + LABELS.replace("%1$s", "GENRE");

    static final String TAGS =
            """
            with counted as (
                select searchable(tag) as label, mode() within group (order by tag) as name,
                       count(distinct id)::int as tracks
                  from track cross join unnest(tags) as tag
                 where visibility = 'PUBLIC' and status = 'READY'
                 group by 1)\
            """
                    + LABELS.replace("%1$s", "TAG");

    private Counts() {}
}
