package io.veza.stream.adapter.postgres.album;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.persistence.EventLog;
import io.veza.platform.persistence.NewEvent;
import io.veza.proto.stream.v1.AlbumChanged;
import io.veza.stream.application.album.AlbumAccess;
import io.veza.stream.domain.album.Album;
import io.veza.stream.domain.album.AlbumDetails;
import io.veza.stream.domain.album.AlbumKind;
import io.veza.stream.domain.album.AlbumSize;
import io.veza.stream.domain.album.AlbumTrack;
import io.veza.stream.domain.album.ReleaseDate;
import io.veza.stream.domain.album.Upc;
import io.veza.stream.domain.track.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Reads and holds the rows of {@code album}, and says when they have changed. */
@ApplicationScoped
public class AlbumRows {

    /** Of a track {@code t}: others than its artist may hear it. */
    private static final String OPEN = "t.visibility <> 'PRIVATE' and t.status = 'READY'";

    /** Of an album {@code a}: everybody may find it, and there is something to hear. */
    static final String LISTED =
            " a.visibility = 'PUBLIC' and exists (select from album_track x"
                    + " join track t on t.id = x.track where x.album = a.id and "
                    + OPEN
                    + ")";

    static final String COLUMNS =
            """
            a.id, a.artist, a.title, a.description, a.kind, a.genre, a.released, a.upc, a.label,
                a.visibility, a.created_at, a.changed_at,
                c.tracks, c.discs, c.duration, c.open_tracks, c.open_duration\
            """;

    /** What stands on an album {@code a}. */
    static final String CONTENT =
            """
             cross join lateral (
                select coalesce(array_agg(x.track order by x.disc, x.position), '{}') as tracks,
                    coalesce(array_agg(x.disc order by x.disc, x.position), '{}') as discs,
                    least(coalesce(sum(t.duration_ms), 0), 2147483647)::int as duration,
                    count(*) filter (where OPEN)::int as open_tracks,
                    least(coalesce(sum(t.duration_ms) filter (where OPEN), 0), 2147483647)::int
                        as open_duration
                from album_track x join track t on t.id = x.track where x.album = a.id) c\
            """
                    .replace("OPEN", OPEN);

    private static final String TYPE = "veza.stream.album.";

    private static final String FIND =
            "select " + COLUMNS + " from album a" + CONTENT + " where a.id = any($1)";

    /** By itself: what is read after it is what the one before has written. */
    private static final String HOLD = "select 1 from album where id = $1 for update";

    private static final String CHANGED = "update album set changed_at = $2 where id = $1";

    private final EventLog log;
    private final Clock clock;

    AlbumRows(EventLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    Uni<Album> get(SqlClient client, long id) {
        return find(client, List.of(id)).map(AlbumRows::one);
    }

    static Uni<List<Album>> find(SqlClient client, List<Long> ids) {
        return client.preparedQuery(FIND)
                .execute(Tuple.of(ids.toArray(Long[]::new)))
                .map(AlbumRows::all);
    }

    /** Nobody else changes it, or what stands on it, before this transaction ends. */
    public Uni<Album> hold(SqlConnection tx, long id) {
        return tx.preparedQuery(HOLD).execute(Tuple.of(id)).chain(() -> get(tx, id));
    }

    /**
     * Says that it has changed.
     *
     * @param before as it was held
     */
    public Uni<Album> changed(SqlConnection tx, Album before, long actor) {
        return tx.preparedQuery(CHANGED)
                .execute(Tuple.of(before.id(), clock.instant().atOffset(ZoneOffset.UTC)))
                .chain(() -> get(tx, before.id()))
                .call(after -> tell(tx, "changed", after, actor, before.tracks()));
    }

    /**
     * @param what created, changed or deleted
     * @param before what stood on it
     */
    Uni<Void> tell(
            SqlConnection tx, String what, Album album, long actor, List<AlbumTrack> before) {
        Set<Long> tracks = new TreeSet<>();
        before.forEach(place -> tracks.add(place.track()));
        album.tracks().forEach(place -> tracks.add(place.track()));
        AlbumChanged payload =
                AlbumChanged.newBuilder()
                        .setAlbum(album.id())
                        .setArtist(album.artist())
                        .setPublic(album.isPublic())
                        .addAllTracks(tracks)
                        .build();
        return log.append(
                tx, List.of(new NewEvent("album/" + album.id(), TYPE + what, payload, actor)));
    }

    private static Album one(List<Album> found) {
        return found.stream().findFirst().orElseThrow(AlbumAccess::notFound);
    }

    static List<Album> all(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(AlbumRows::album).toList();
    }

    static Album album(Row row) {
        List<AlbumTrack> tracks = tracks(row);
        return new Album(
                row.getLong("id"),
                row.getLong("artist"),
                details(row),
                tracks,
                new AlbumSize(tracks.size(), row.getInteger("duration")),
                new AlbumSize(row.getInteger("open_tracks"), row.getInteger("open_duration")),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("changed_at").toInstant());
    }

    private static AlbumDetails details(Row row) {
        return new AlbumDetails(
                row.getString("title"),
                row.getString("description"),
                AlbumKind.valueOf(row.getString("kind")),
                row.getString("genre"),
                new ReleaseDate(row.getLocalDate("released")),
                new Upc(row.getString("upc")),
                row.getString("label"),
                Visibility.valueOf(row.getString("visibility")));
    }

    /** What stands behind a track that went moves up. */
    private static List<AlbumTrack> tracks(Row row) {
        Long[] tracks = row.getArrayOfLongs("tracks");
        Integer[] discs = row.getArrayOfIntegers("discs");
        return AlbumTrack.arrange(
                IntStream.range(0, tracks.length)
                        .mapToObj(i -> new AlbumTrack.Place(tracks[i], discs[i]))
                        .toList());
    }
}
