package io.veza.stream.adapter.postgres.audience;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.domain.audience.Comment;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes comments away, and leaves their places as long as there are answers. */
@ApplicationScoped
class CommentPlaces {

    private static final String EMPTY =
            """
            update track_comment set author = null, text = '', edited_at = null
            where id = $1 and exists (select from track_comment where reply_to = $1)\
            """;

    private static final String DELETE = "delete from track_comment where id = $1";

    private static final String CLOSE =
            """
            delete from track_comment where id = $1 and author is null
                and not exists (select from track_comment where reply_to = $1)\
            """;

    Uni<Void> leave(SqlConnection tx, Comment gone) {
        return tx.preparedQuery(EMPTY)
                .execute(Tuple.of(gone.id()))
                .chain(emptied ->
                        emptied.rowCount() > 0 ? Uni.createFrom().voidItem() : delete(tx, gone));
    }

    /** With the place it answered, if that was kept for it alone. */
    private static Uni<Void> delete(SqlConnection tx, Comment gone) {
        return tx.preparedQuery(DELETE)
                .execute(Tuple.of(gone.id()))
                .chain(() -> tx.preparedQuery(CLOSE).execute(Tuple.of(gone.thread())))
                .replaceWithVoid();
    }
}
