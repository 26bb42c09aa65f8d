package io.veza.stream.adapter.postgres.audience;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.persistence.EventLog;
import io.veza.platform.persistence.NewEvent;
import io.veza.proto.stream.v1.LikeChanged;
import io.veza.stream.adapter.postgres.audience.AudienceCounts.Counted;
import io.veza.stream.domain.audience.Mark;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Counts likes of tracks, and tells of all. */
@ApplicationScoped
class LikeCounts {

    private final AudienceCounts counts;
    private final EventLog log;

    LikeCounts(AudienceCounts counts, EventLog log) {
        this.counts = counts;
        this.log = log;
    }

    Uni<Void> put(SqlConnection tx, Mark like, long owner) {
        return change(tx, like, owner, 1, "like.put");
    }

    Uni<Void> deleted(SqlConnection tx, Mark like, long owner) {
        return change(tx, like, owner, -1, "like.deleted");
    }

    private Uni<Void> change(SqlConnection tx, Mark like, long owner, int more, String type) {
        LikeChanged.Builder change =
                LikeChanged.newBuilder().setPerson(like.person()).setOwner(owner);
        long id = like.on().id();
        return switch (like.on().kind()) {
            case TRACK ->
                    counts.add(tx, id, Counted.LIKES, more)
                            .chain(() -> counts.addToDay(tx, id, Counted.LIKES, more, like.at()))
                            .chain(() ->
                                    counts.tell(
                                            tx,
                                            id,
                                            type,
                                            change.setTrack(id).build(),
                                            like.person()));
            case PLAYLIST -> tell(tx, "playlist", id, type, change.setPlaylist(id).build());
            case ALBUM -> tell(tx, "album", id, type, change.setAlbum(id).build());
        };
    }

    /** Nobody counts these; the row of what is liked has its events follow each other. */
    private Uni<Void> tell(
            SqlConnection tx, String table, long id, String type, LikeChanged change) {
        NewEvent event =
                new NewEvent(
                        table + "-audience/" + id,
                        "veza.stream." + type,
                        change,
                        change.getPerson());
        return tx.preparedQuery("select 1 from " + table + " where id = $1 for no key update")
                .execute(Tuple.of(id))
                .chain(() -> log.append(tx, List.of(event)));
    }
}
