package io.veza.stream.adapter.postgres.cover;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.persistence.EventLog;
import io.veza.platform.persistence.NewEvent;
import io.veza.proto.stream.v1.TrackChanged;
import io.veza.stream.adapter.postgres.album.AlbumRows;
import io.veza.stream.domain.album.Album;
import io.veza.stream.domain.cover.CoverOf;
import io.veza.stream.domain.track.TrackError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Holds what a cover is put on while it changes, and says that it has changed. */
@ApplicationScoped
class CoverBearers {

    private static final String HOLD =
            "select artist, visibility = 'PUBLIC' as public from track where id = $1 for update";

    private final AlbumRows albums;
    private final EventLog log;

    CoverBearers(AlbumRows albums, EventLog log) {
        this.albums = albums;
        this.log = log;
    }

    /**
     * @param work says whether anything has changed
     */
    Uni<Void> change(
            SqlConnection tx, CoverOf of, long actor, Function<SqlConnection, Uni<Boolean>> work) {
        return switch (of) {
            case CoverOf.OfAlbum(long id) ->
                    albums.hold(tx, id)
                            .chain(album ->
                                    work.apply(tx).chain(done -> tell(tx, album, actor, done)));
            case CoverOf.OfTrack(long id) ->
                    tx.preparedQuery(HOLD)
                            .execute(Tuple.of(id))
                            .map(rows ->
                                    StreamSupport.stream(rows.spliterator(), false)
                                            .findFirst()
                                            .orElseThrow(CoverBearers::noTrack))
                            .chain(track ->
                                    work.apply(tx).chain(done -> tell(tx, id, track, actor, done)));
        };
    }

    private Uni<Void> tell(SqlConnection tx, Album album, long actor, boolean changed) {
        return changed
                ? albums.changed(tx, album, actor).replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> tell(SqlConnection tx, long id, Row track, long actor, boolean changed) {
        TrackChanged payload =
                TrackChanged.newBuilder()
                        .setTrack(id)
                        .setArtist(track.getLong("artist"))
                        .setPublic(track.getBoolean("public"))
                        .build();
        NewEvent event = new NewEvent("track/" + id, "veza.stream.track.changed", payload, actor);
        return log.append(tx, changed ? List.of(event) : List.of());
    }

    private static DomainException noTrack() {
        return new DomainException(TrackError.TRACK_NOT_FOUND, "There is no such track");
    }
}
