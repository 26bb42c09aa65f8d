package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.proto.stream.v1.Comment;
import io.veza.proto.stream.v1.ListCommentsRequest;
import io.veza.proto.stream.v1.UpdateCommentRequest;
import io.veza.stream.studio.AudienceStudio;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Comments from a caller to the table and back. */
@QuarkusTest
class CommentCallsTest extends AudienceStudio {

    @Test
    void whatIsSaidStandsAtItsMoment() {
        // Given
        long track = track("PUBLIC");
        comment(LISTENER, track, 30_000, "Here it goes up");

        // When
        Comment said = comment(LISTENER, track, 1_000, "  What a beginning ");

        // Then
        assertThat(said.getText()).isEqualTo("What a beginning");
        assertThat(said.getAuthor().getId()).isEqualTo(LISTENER);
        assertThat(said.getMayEdit()).isTrue();
        assertThat(said(ARTIST, track)).extracting(Comment::getAtMs).containsExactly(1_000, 30_000);
        assertThat(newest(track).getFirst().getId()).isEqualTo(said.getId());
        assertThat(shown(track).getComments()).isEqualTo(2);
        assertThat(events(track)).containsExactly("comment.added", "comment.added");
    }

    @Test
    void anAnswerStandsBehindWhatItAnswersAndSoDoesOneToThat() {
        // Given
        long track = track("PUBLIC");
        Comment first = comment(LISTENER, track, 5_000, "First");
        comment(LISTENER, track, 5_000, "Second, at the same moment");

        // When
        Comment answer = answer(ARTIST, first, "Thank you");
        Comment further = answer(LISTENER, answer, "No, thank you");

        // Then
        assertThat(answer.getAtMs()).isEqualTo(5_000);
        assertThat(further.getReplyTo()).isEqualTo(first.getId());
        assertThat(said(LISTENER, track))
                .extracting(Comment::getText)
                .containsExactly(
                        "First", "Thank you", "No, thank you", "Second, at the same moment");
    }

    @Test
    void nobodySpeaksBehindTheEndOrWhereTheyMayNotHear() {
        // Given
        long track = track("PUBLIC");
        long secret = track("PRIVATE");

        // Then
        assertThat(refused(() -> comment(LISTENER, track, 60_001, "Late")))
                .isEqualTo("COMMENT_OUTSIDE_TRACK");
        assertThat(refused(() -> comment(LISTENER, secret, 0, "Hello")))
                .isEqualTo("TRACK_NOT_FOUND");
        assertThat(refused(() -> comment(LISTENER, track, 0, "x".repeat(1_001))))
                .isEqualTo("INVALID_REQUEST");
        assertThat(refused(() -> comment(LISTENER, track, 0, " \n "))).isEqualTo("INVALID_REQUEST");
        assertThat(shown(track).getComments()).isZero();
    }

    @Test
    void whoIsBlockedDoesNotCommentAndIsNotRead() {
        // Given
        long artist = ids.next();
        long blocked = ids.next();
        long track = track(artist, "Song", "PUBLIC", 60_000);
        Comment before = comment(blocked, track, 0, "Before");
        Comment other = comment(LISTENER, track, 0, "Other");

        // When
        block(artist, blocked);
        block(LISTENER, blocked);

        // Then
        assertThat(refused(() -> comment(blocked, track, 0, "After"))).isEqualTo("COMMENT_REFUSED");
        assertThat(refused(() -> answer(blocked, other, "After"))).isEqualTo("COMMENT_REFUSED");
        assertThat(said(artist, track)).extracting(Comment::getText).containsExactly("Other");
        assertThat(said(blocked, track)).extracting(Comment::getId).containsExactly(before.getId());
    }

    @Test
    void onlyItsAuthorChangesIt() {
        // Given
        long track = track("PUBLIC");
        Comment said = comment(LISTENER, track, 0, "Befroe");

        // When
        Comment changed = edit(LISTENER, said, "Before");

        // Then
        assertThat(changed.getText()).isEqualTo("Before");
        assertThat(changed.hasEditedAt()).isTrue();
        assertThat(refused(() -> edit(ARTIST, changed, "Mine"))).isEqualTo("NOT_YOUR_COMMENT");
        assertThat(refused(() -> edit(LISTENER, said, "Late"))).isEqualTo("CHANGED_MEANWHILE");
    }

    @Test
    void itsAuthorAndTheArtistTakeItAway() {
        // Given
        long track = track("PUBLIC");
        long third = ids.next();
        Comment own = comment(LISTENER, track, 0, "Own");
        Comment theirs = comment(LISTENER, track, 0, "Theirs");

        // When
        String stranger = refused(() -> uncomment(third, own));
        uncomment(LISTENER, own);
        uncomment(ARTIST, theirs);

        // Then
        assertThat(stranger).isEqualTo("NOT_YOUR_COMMENT");
        assertThat(said(LISTENER, track)).isEmpty();
        assertThat(shown(track).getComments()).isZero();
        assertThat(refused(() -> uncomment(LISTENER, own))).isEqualTo("COMMENT_NOT_FOUND");
    }

    @Test
    void oneThatWasAnsweredKeepsItsPlaceUntilTheAnswerGoes() {
        // Given
        long track = track("PUBLIC");
        Comment first = comment(LISTENER, track, 0, "First");
        Comment answer = answer(ARTIST, first, "Answer");

        // When
        uncomment(LISTENER, first);
        List<Comment> left = said(LISTENER, track);
        uncomment(ARTIST, answer);

        // Then
        assertThat(left).extracting(Comment::getDeleted).containsExactly(true, false);
        assertThat(left.getFirst().getText()).isEmpty();
        assertThat(left.getFirst().hasAuthor()).isFalse();
        assertThat(said(LISTENER, track)).isEmpty();
        assertThat(shown(track).getComments()).isZero();
    }

    @Test
    void nobodyFillsATrackWithComments() {
        // Given
        long track = track("PUBLIC");
        done(
                pool.preparedQuery(
                                "insert into track_comment (id, track, author, text, at_ms, created_at)"
                                        + " select n, $1, $2, 'x', 0, now() from generate_series(1, 500) n")
                        .execute(Tuple.of(track, LISTENER)));

        // Then
        assertThat(refused(() -> comment(LISTENER, track, 0, "One more")))
                .isEqualTo("TOO_MANY_COMMENTS");
    }

    private Comment edit(long person, Comment comment, String text) {
        return done(
                comments(person)
                        .updateComment(
                                UpdateCommentRequest.newBuilder()
                                        .setTrack(comment.getTrack())
                                        .setComment(comment.getId())
                                        .setText(text)
                                        .addIfMatch(comment.getRevision())
                                        .build()));
    }

    private List<Comment> newest(long track) {
        ListCommentsRequest request = ListCommentsRequest.newBuilder().setTrack(track).build();
        return done(comments(LISTENER).listComments(request)).getItemsList();
    }
}
