package io.veza.stream.studio;

import io.grpc.StatusRuntimeException;
import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.problem.Problems;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.stream.v1.AddCommentRequest;
import io.veza.proto.stream.v1.AddListenRequest;
import io.veza.proto.stream.v1.Comment;
import io.veza.proto.stream.v1.CommentService;
import io.veza.proto.stream.v1.DeleteCommentRequest;
import io.veza.proto.stream.v1.LikeService;
import io.veza.proto.stream.v1.ListCommentsRequest;
import io.veza.proto.stream.v1.ListCommentsResponse;
import io.veza.proto.stream.v1.ListListensRequest;
import io.veza.proto.stream.v1.Listen;
import io.veza.proto.stream.v1.ListenService;
import io.veza.proto.stream.v1.PutLikeRequest;
import io.veza.proto.stream.v1.PutRepostRequest;
import io.veza.proto.stream.v1.RepostService;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.user.v1.RelationChanged;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** A studio with an audience. Its tracks were never encoded: nobody plays them here. */
public abstract class AudienceStudio extends StreamTest {

    private static final String TRACK =
            """
            insert into track (id, artist, title, description, genre, tags, visibility, file_name,
                sha256, size_bytes, source_format, status, progress, duration_ms, loudness,
                true_peak, loudness_range, cover, playable, created_at)
            values ($1, $2, $3, '', '', '{}', $4, 'song.flac', repeat('a', 64), 1, 'flac', 'READY', 100, $5,
                -14, -1, 5, false, '{}', now())\
            """;

    @GrpcClient("stream")
    LikeService likeService;

    @GrpcClient("stream")
    RepostService repostService;

    @GrpcClient("stream")
    CommentService commentService;

    @GrpcClient("stream")
    ListenService listenService;

    protected LikeService likes(long person) {
        return Bearer.attach(likeService, TestTokens.bearer(person));
    }

    protected RepostService reposts(long person) {
        return Bearer.attach(repostService, TestTokens.bearer(person));
    }

    protected CommentService comments(long person) {
        return Bearer.attach(commentService, TestTokens.bearer(person));
    }

    protected ListenService listens(long person) {
        return Bearer.attach(listenService, TestTokens.bearer(person));
    }

    protected long track(long artist, String title, String visibility, int durationMs) {
        long id = ids.next();
        pool.preparedQuery(TRACK)
                .execute(Tuple.of(id, artist, title, visibility, durationMs))
                .await()
                .atMost(CALL);
        return id;
    }

    protected long track(String visibility) {
        return track(ARTIST, "Song", visibility, 60_000);
    }

    protected Track shown(long track) {
        return get(track);
    }

    protected void like(long person, long track) {
        done(likes(person).putLike(PutLikeRequest.newBuilder().setTrack(track).build()));
    }

    protected void repost(long person, long track) {
        done(reposts(person).putRepost(PutRepostRequest.newBuilder().setTrack(track).build()));
    }

    protected Comment comment(long person, long track, int atMs, String text) {
        return done(
                comments(person)
                        .addComment(
                                AddCommentRequest.newBuilder()
                                        .setTrack(track)
                                        .setAtMs(atMs)
                                        .setText(text)
                                        .build()));
    }

    protected Comment answer(long person, Comment comment, String text) {
        return done(
                comments(person)
                        .addComment(
                                AddCommentRequest.newBuilder()
                                        .setTrack(comment.getTrack())
                                        .setReplyTo(comment.getId())
                                        .setText(text)
                                        .build()));
    }

    protected void uncomment(long person, Comment comment) {
        done(
                comments(person)
                        .deleteComment(
                                DeleteCommentRequest.newBuilder()
                                        .setTrack(comment.getTrack())
                                        .setComment(comment.getId())
                                        .build()));
    }

    /** As they come while it plays, in small pages. */
    protected List<Comment> said(long person, long track) {
        List<Comment> all = new ArrayList<>();
        CommentService service = comments(person);
        String cursor = "";
        do {
            ListCommentsResponse page =
                    done(
                            service.listComments(
                                    ListCommentsRequest.newBuilder()
                                            .setTrack(track)
                                            .setOrder(ListCommentsRequest.Order.MOMENT)
                                            .setLimit(2)
                                            .setCursor(cursor)
                                            .build()));
            all.addAll(page.getItemsList());
            cursor = page.getNextCursor();
        } while (!cursor.isEmpty());
        return all;
    }

    protected boolean hear(long person, long track, String nonce) {
        return done(listens(person)
                        .addListen(
                                AddListenRequest.newBuilder()
                                        .setTrack(track)
                                        .setNonce(nonce)
                                        .build()))
                .getCounted();
    }

    protected List<Listen> history(long person) {
        return done(listens(person).listListens(ListListensRequest.getDefaultInstance()))
                .getItemsList();
    }

    /** What the log says happened to the audience of a track. */
    protected List<String> events(long track) {
        return done(
                pool.preparedQuery("select type from event_log where stream = $1 order by position")
                        .execute(Tuple.of("track-audience/" + track))
                        .map(rows ->
                                StreamSupport.stream(rows.spliterator(), false)
                                        .map(row -> row.getString(0))
                                        .map(type -> type.substring("veza.stream.".length()))
                                        .toList()));
    }

    protected void block(long blocker, long blocked) {
        tell(
                "veza.user.relation.blocked",
                RelationChanged.newBuilder().setUser(blocker).setOther(blocked).build());
    }

    protected static <T> T done(Uni<T> call) {
        return call.await().atMost(CALL);
    }

    /** The code of a refusal. */
    protected static String refused(Runnable call) {
        try {
            call.run();
            return "nothing";
        } catch (StatusRuntimeException refusal) {
            return Problems.of(refusal, "").getCode();
        }
    }
}
