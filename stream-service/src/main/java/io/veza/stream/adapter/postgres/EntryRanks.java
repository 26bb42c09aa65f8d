package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.application.playlist.Entries.NewEntry;
import io.veza.stream.domain.playlist.Place;
import io.veza.stream.domain.playlist.Playlist;
import io.veza.stream.domain.playlist.Rank;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Finds ranks in playlists that are held. */
@ApplicationScoped
class EntryRanks {

    /** The neighbours of a place, among all but the one that is to stand there. */
    private static final String NEIGHBOURS =
            """
            with other as (select id, rank from playlist_entry where playlist = $1 and id <> $2),
                last as (select max(rank) as rank from other),
                lower as (select coalesce(
                    (select rank from other where id = $3),
                    case
                        when $4::int = 0 then null
                        when $4::int is null then (select rank from last)
                        else coalesce(
                            (select rank from other order by rank offset $4::int - 1 limit 1),
                            (select rank from last))
                    end) as rank)
            select lower.rank as lower,
                (select min(rank) from other where lower.rank is null or other.rank > lower.rank)
                    as upper
            from lower\
            """;

    private static final String ORDER =
            "select id from playlist_entry where playlist = $1 order by rank";

    private static final String SPREAD =
            """
            update playlist_entry e set rank = s.rank
            from unnest($2::bigint[], $3::text[]) as s (id, rank)
            where e.playlist = $1 and e.id = s.id\
            """;

    private static final String FILL =
            """
            insert into playlist_entry (id, playlist, track, rank, added_by, added_at)
            select e.id, $1, e.track, e.rank, $2, $3
            from unnest($4::bigint[], $5::bigint[], $6::text[]) as e (id, track, rank)
            where exists (select from track t where t.id = e.track for key share)\
            """;

    /** What a new playlist begins with. */
    Uni<Void> fill(SqlConnection tx, Playlist playlist, List<NewEntry> entries) {
        if (entries.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Tuple all =
                Tuple.tuple()
                        .addLong(playlist.id())
                        .addLong(playlist.owner())
                        .addOffsetDateTime(Sql.time(playlist.createdAt()))
                        .addArrayOfLong(entries.stream().map(NewEntry::id).toArray(Long[]::new))
                        .addArrayOfLong(entries.stream().map(NewEntry::track).toArray(Long[]::new))
                        .addArrayOfString(spread(entries.size()));
        return tx.preparedQuery(FILL).execute(all).replaceWithVoid();
    }

    private static String[] spread(int count) {
        return Rank.spread(count).stream().map(Rank::value).toArray(String[]::new);
    }

    /**
     * @param entry which is to stand there
     */
    Uni<Rank> at(SqlConnection tx, long playlist, long entry, Place place) {
        return find(tx, playlist, entry, place)
                .chain(rank ->
                        rank.isLong()
                                ? spread(tx, playlist).chain(() -> find(tx, playlist, entry, place))
                                : Uni.createFrom().item(rank));
    }

    private static Uni<Rank> find(SqlConnection tx, long playlist, long entry, Place place) {
        Tuple where =
                Tuple.tuple()
                        .addLong(playlist)
                        .addLong(entry)
                        .addLong(place.after())
                        .addInteger(place.position());
        return tx.preparedQuery(NEIGHBOURS)
                .execute(where)
                .map(rows -> rows.iterator().next())
                .map(row -> Rank.between(rank(row, "lower"), rank(row, "upper")));
    }

    private static @Nullable Rank rank(Row row, String column) {
        String value = row.getString(column);
        return value == null ? null : new Rank(value);
    }

    /** All keys of a playlist as short as can be; the order stays. */
    private static Uni<Void> spread(SqlConnection tx, long playlist) {
        return tx.preparedQuery(ORDER)
                .execute(Tuple.of(playlist))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> row.getLong("id"))
                                .toList())
                .chain(ids -> tx.preparedQuery(SPREAD).execute(ranks(playlist, ids)))
                .replaceWithVoid();
    }

    private static Tuple ranks(long playlist, List<Long> ids) {
        return Tuple.of(playlist, ids.toArray(Long[]::new), spread(ids.size()));
    }
}
