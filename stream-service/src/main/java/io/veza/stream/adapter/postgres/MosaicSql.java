package io.veza.stream.adapter.postgres;

/** The statements about pictures of playlists. */
final class MosaicSql {

    static final String TAKE =
            """
            update mosaic_wanted set leased_until = now() + make_interval(secs => $1::int4)
            where playlist = (select w.playlist from mosaic_wanted w where w.leased_until < now()
                order by w.since limit 1 for update skip locked)
            returning playlist, since\
            """;

    /** As PostgresCovers has them; of private tracks none, whoever may see the playlist. */
    static final String COVERS =
            """
            select key from (
                select e.rank, coalesce(
                    (select o.key from cover o where o.track = t.id and o.erased_at is null),
                    (select c.key from album_track x join album a on a.id = x.album
                        join cover c on c.album = a.id and c.erased_at is null
                        where x.track = t.id and a.visibility = 'PUBLIC')) as key
                from (select track, rank from playlist_entry where playlist = $1
                    order by rank limit $2::int4) e
                join track t on t.id = e.track and t.visibility <> 'PRIVATE') k
            where key is not null order by rank\
            """;

    static final String PARTS =
            "select parts from mosaic where playlist = $1 and erased_at is null";

    static final String ERASE =
            "update mosaic set erased_at = $2 where playlist = $1 and erased_at is null";

    static final String SHOW =
            """
            insert into mosaic (id, playlist, key, parts, created_at)
            values ($1, $2, $3, $4, $5)\
            """;

    /** Unless it has changed since. */
    static final String SETTLE = "delete from mosaic_wanted where playlist = $1 and since = $2";

    /** Has it changed meanwhile, it is looked at again at once. */
    static final String RELEASE =
            "update mosaic_wanted set leased_until = '-infinity' where playlist = $1";

    static final String OF_PLAYLISTS =
            """
            select playlist as id, key from mosaic
            where playlist = any($1) and erased_at is null\
            """;

    static final String ERASED =
            """
            select id, key from mosaic
            where not swept and (erased_at is not null or playlist is null)
            order by id limit $1\
            """;

    static final String FORGET = "delete from mosaic where id = any($1)";

    private MosaicSql() {}
}
