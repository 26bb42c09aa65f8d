package io.veza.stream.adapter.postgres.audience;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.platform.persistence.Transactions;
import io.veza.proto.stream.v1.CommentChanged;
import io.veza.stream.adapter.postgres.Sql;
import io.veza.stream.adapter.postgres.audience.AudienceCounts.Counted;
import io.veza.stream.application.comment.CommentAccess;
import io.veza.stream.application.comment.Comments;
import io.veza.stream.application.comment.Moment;
import io.veza.stream.domain.audience.AudienceError;
import io.veza.stream.domain.audience.Comment;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Comments in PostgreSQL. Whoever changes one holds the counts of its track. */
@ApplicationScoped
class PostgresComments implements Comments {

    private static final String SELECT = "select " + CommentRows.COLUMNS + " from track_comment c";

    private static final String FIND = SELECT + " where c.track = $1 and c.id = $2";

    /** Unless one of the two has blocked the other. */
    private static final String SEEN =
            """
             and not exists (select from block b
                where (b.blocker = $2 and b.blocked = c.author)
                    or (b.blocker = c.author and b.blocked = $2))\
            """;

    private static final String NEWEST =
            SELECT + " where c.track = $1 and c.id < $3" + SEEN + " order by c.id desc limit $4";

    private static final String BY_MOMENT =
            SELECT
                    + " where c.track = $1 and (c.at_ms, c.thread, c.id) > ($3, $4, $5)"
                    + SEEN
                    + " order by c.at_ms, c.thread, c.id limit $6";

    private static final String HAVE =
            "select count(*)::int from track_comment where author = $1 and track = $2";

    private static final String ADD =
            """
            insert into track_comment (id, track, author, text, at_ms, reply_to, created_at)
            values ($1, $2, $3, $4, $5, $6, $7)\
            """;

    private static final String CHANGE =
            "update track_comment set text = $2, edited_at = $3 where id = $1";

    private final Pool pool;
    private final Transactions transactions;
    private final AudienceCounts counts;
    private final CommentPlaces places;

    PostgresComments(
            Pool pool, Transactions transactions, AudienceCounts counts, CommentPlaces places) {
        this.pool = pool;
        this.transactions = transactions;
        this.counts = counts;
        this.places = places;
    }

    @Override
    public Uni<Comment> add(Comment comment, Comments.Answered answered, long artist, int most) {
        return transactions.inTransaction(tx ->
                counts.add(tx, comment.track(), Counted.COMMENTS, 1)
                        .chain(() -> requireRoom(tx, comment, most))
                        .chain(() -> tx.preparedQuery(ADD).execute(CommentRows.values(comment)))
                        .onFailure(AudienceCounts::isMissing)
                        .transform(_ -> CommentAccess.notFound())
                        .chain(() ->
                                tell(
                                        tx,
                                        "added",
                                        comment,
                                        artist,
                                        answered.author(),
                                        comment.author()))
                        .replaceWith(comment));
    }

    private static Uni<Void> requireRoom(SqlConnection tx, Comment comment, int most) {
        return tx.preparedQuery(HAVE)
                .execute(Tuple.of(comment.author(), comment.track()))
                .invoke(rows -> {
                    if (rows.iterator().next().getInteger(0) >= most) {
                        throw new DomainException(
                                AudienceError.TOO_MANY_COMMENTS,
                                "One person has at most " + most + " comments on a track");
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> tell(
            SqlConnection tx,
            String what,
            Comment comment,
            long artist,
            long answered,
            @Nullable Long actor) {
        CommentChanged.Builder change =
                CommentChanged.newBuilder()
                        .setComment(comment.id())
                        .setTrack(comment.track())
                        .setArtist(artist)
                        .setAnswered(answered);
        Optional.ofNullable(comment.author()).ifPresent(change::setAuthor);
        Optional.ofNullable(comment.replyTo()).ifPresent(change::setReplyTo);
        return counts.tell(tx, comment.track(), "comment." + what, change.build(), actor);
    }

    @Override
    public Uni<Comment> get(long track, long id) {
        return get(pool, track, id);
    }

    private static Uni<Comment> get(SqlClient client, long track, long id) {
        return client.preparedQuery(FIND).execute(Tuple.of(track, id)).map(CommentRows::one);
    }

    @Override
    public Uni<Comment> change(
            Track track, long id, Principal caller, UnaryOperator<Comment> change) {
        return transactions.inTransaction(tx ->
                counts.hold(tx, track.id())
                        .chain(() -> get(tx, track.id(), id))
                        .chain(before -> {
                            Comment after = change.apply(before);
                            return after.equals(before)
                                    ? Uni.createFrom().item(before)
                                    : write(tx, after, track, caller).replaceWith(after);
                        }));
    }

    private Uni<Void> write(SqlConnection tx, Comment comment, Track track, Principal caller) {
        OffsetDateTime edited = Optional.ofNullable(comment.editedAt()).map(Sql::time).orElse(null);
        return tx.preparedQuery(CHANGE)
                .execute(Tuple.of(comment.id(), comment.text(), edited))
                .chain(() -> tell(tx, "edited", comment, track.artist(), 0, caller.user()));
    }

    @Override
    public Uni<Void> delete(Track track, long id, Principal caller, Consumer<Comment> check) {
        return transactions.inTransaction(tx ->
                counts.add(tx, track.id(), Counted.COMMENTS, -1)
                        .chain(() -> get(tx, track.id(), id))
                        .invoke(check)
                        .call(gone -> places.leave(tx, gone))
                        .chain(gone ->
                                tell(tx, "deleted", gone, track.artist(), 0, caller.user())));
    }

    @Override
    public Uni<List<Comment>> newest(long track, long viewer, long before, int limit) {
        return pool.preparedQuery(NEWEST)
                .execute(Tuple.of(track, viewer, before, limit))
                .map(CommentRows::all);
    }

    @Override
    public Uni<List<Comment>> byMoment(long track, long viewer, Moment behind, int limit) {
        return pool.preparedQuery(BY_MOMENT)
                .execute(
                        Tuple.of(track, viewer, behind.atMs(), behind.thread(), behind.id(), limit))
                .map(CommentRows::all);
    }
}
