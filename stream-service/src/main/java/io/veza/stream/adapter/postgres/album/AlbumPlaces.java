package io.veza.stream.adapter.postgres.album;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.ErrorCode;
import io.veza.stream.domain.album.Album;
import io.veza.stream.domain.album.AlbumError;
import io.veza.stream.domain.album.AlbumTrack;
import io.veza.stream.domain.track.TrackError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Writes the rows of {@code album_track}; the caller holds the album. */
@ApplicationScoped
class AlbumPlaces {

    /** In one order, so that nobody waits for each other; none is deleted meanwhile. */
    private static final String THEIRS =
            "select 1 from track where id = any($1) and artist = $2 order by id for key share";

    private static final String CLEAR = "delete from album_track where album = $1";

    /** What stands elsewhere stays there. */
    private static final String PUT =
            """
            insert into album_track (track, album, disc, position)
            select track, $1, disc, position
            from unnest($2::bigint[], $3::int[], $4::int[]) as t (track, disc, position)
            order by track
            on conflict do nothing\
            """;

    /** Instead of those that stand there. */
    Uni<Void> put(SqlConnection tx, Album album, List<AlbumTrack> tracks) {
        Long[] ids = tracks.stream().map(AlbumTrack::track).toArray(Long[]::new);
        Tuple rows =
                Tuple.tuple()
                        .addLong(album.id())
                        .addArrayOfLong(ids)
                        .addArrayOfInteger(
                                tracks.stream().map(AlbumTrack::disc).toArray(Integer[]::new))
                        .addArrayOfInteger(
                                tracks.stream().map(AlbumTrack::position).toArray(Integer[]::new));
        return tx.preparedQuery(THEIRS)
                .execute(Tuple.of(ids, album.artist()))
                .invoke(theirs -> require(theirs.size() == ids.length, TrackError.TRACK_NOT_FOUND))
                .chain(() -> tx.preparedQuery(CLEAR).execute(Tuple.of(album.id())))
                .chain(() -> tx.preparedQuery(PUT).execute(rows))
                .invoke(put ->
                        require(put.rowCount() == ids.length, AlbumError.TRACK_ON_OTHER_ALBUM))
                .replaceWithVoid();
    }

    private static void require(boolean so, ErrorCode otherwise) {
        if (!so) {
            throw new DomainException(
                    otherwise,
                    otherwise == TrackError.TRACK_NOT_FOUND
                            ? "One of these is no track of yours"
                            : "One of these tracks is on another album");
        }
    }
}
