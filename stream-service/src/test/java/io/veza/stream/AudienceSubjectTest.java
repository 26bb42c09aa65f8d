package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.grpc.ServiceToken;
import io.veza.platform.testing.tokens.TestServices;
import io.veza.proto.common.v1.SubjectPiece;
import io.veza.proto.stream.v1.Comment;
import io.veza.proto.stream.v1.EraseSubjectRequest;
import io.veza.proto.stream.v1.EraseSubjectResponse;
import io.veza.proto.stream.v1.ReadSubjectRequest;
import io.veza.proto.stream.v1.SubjectService;
import io.veza.stream.studio.RatingStudio;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What somebody has done as a listener: in the copy they get, and gone with them. */
@QuarkusTest
class AudienceSubjectTest extends RatingStudio {

    @GrpcClient("stream")
    SubjectService subjects;

    @Test
    void whoIsErasedIsNoLongerAmongTheListeners() {
        // Given
        long ada = ids.next();
        long track = track("PUBLIC");
        like(ada, track);
        like(LISTENER, track);
        rate(ada, track, 5);
        repost(ada, track);
        hear(ada, track, "playing-1");
        comment(ada, track, 0, "Alone");
        Comment answered = comment(ada, track, 1, "Answered");
        answer(LISTENER, answered, "An answer");

        // When
        EraseSubjectResponse erased = erase(ada);

        // Then
        assertThat(erased.getErasedMap())
                .containsEntry("likes", 1L)
                .containsEntry("ratings", 1L)
                .containsEntry("reposts", 1L)
                .containsEntry("comments", 2L)
                .containsEntry("listens", 1L);
        assertThat(shown(track).getLikes()).isEqualTo(1);
        assertThat(shown(track).getReposts()).isZero();
        assertThat(shown(track).getComments()).isEqualTo(1);
        assertThat(said(LISTENER, track))
                .extracting(Comment::getText)
                .containsExactly("", "An answer");
        assertThat(history(ada)).isEmpty();
    }

    @Test
    void aCopyHoldsWhatSomebodyLikesSaysAndHears() {
        // Given
        long ada = ids.next();
        long track = track(ARTIST, "Only Ada hears this", "PUBLIC", 60_000);
        like(ada, track);
        rate(ada, track, 4);
        comment(ada, track, 7, "Only Ada says this");
        hear(ada, track, "playing-1");

        // When
        String copy = read(ada);

        // Then
        assertThat(copy)
                .contains("Only Ada says this", "Only Ada hears this", "\"" + track + "\"")
                .containsPattern("\"stars\" ?: ?4");
    }

    private String read(long subject) {
        return asUser().readSubject(ReadSubjectRequest.newBuilder().setSubject(subject).build())
                .map(SubjectPiece::getContent)
                .map(content -> content.toStringUtf8())
                .collect()
                .with(Collectors.joining())
                .await()
                .atMost(CALL);
    }

    private EraseSubjectResponse erase(long subject) {
        EraseSubjectRequest request =
                EraseSubjectRequest.newBuilder().setSubject(subject).setErasure(ids.next()).build();
        return done(asUser().eraseSubject(request));
    }

    private SubjectService asUser() {
        return ServiceToken.attach(subjects, TestServices.token("user", "stream"));
    }
}
