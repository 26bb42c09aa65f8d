package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.grpc.ServiceToken;
import io.veza.platform.testing.engines.Poll;
import io.veza.platform.testing.tokens.TestServices;
import io.veza.proto.common.v1.SubjectPiece;
import io.veza.proto.stream.v1.EraseSubjectRequest;
import io.veza.proto.stream.v1.EraseSubjectResponse;
import io.veza.proto.stream.v1.PutEpisodeRequest;
import io.veza.proto.stream.v1.ReadSubjectRequest;
import io.veza.proto.stream.v1.SubjectService;
import io.veza.proto.stream.v1.Track.Visibility;
import io.veza.stream.studio.Form;
import io.veza.stream.studio.Picture;
import io.veza.stream.studio.PodcastStudio;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Podcasts in the copy somebody gets, and gone with whoever is erased. */
@QuarkusTest
class PodcastSubjectTest extends PodcastStudio {

    @GrpcClient("stream")
    SubjectService subjects;

    @Test
    void showsWithTheirEpisodesAreInTheCopyAndGoWithTheirOwner() {
        // Given
        long ada = ids.next();
        long show = show(ada, "Copied and gone", Visibility.PRIVATE).getId();
        long song = song(ada, "Song", Visibility.PUBLIC);
        put(ada, PutEpisodeRequest.newBuilder().setShow(show).setTrack(song).setNotes("Told"));
        studio.post(
                ada,
                "/api/v2/shows/" + show + "/cover",
                new Form().file("c.png", Picture.make("show-subject.png", "1400x1400")));
        String address = findShow(ada, show).getCover();
        List<SubjectPiece> copy = read(ada);

        // When
        EraseSubjectResponse erased = erase(ada);

        // Then
        assertThat(copy)
                .extracting(SubjectPiece::getFile)
                .contains("stream/shows.json", "stream/covers/shows/" + show + ".webp");
        assertThat(copy)
                .extracting(piece -> piece.getContent().toStringUtf8())
                .anyMatch(text ->
                        text.contains("Copied and gone")
                                && text.contains("Told")
                                && text.contains("" + song));
        assertThat(erased.getErasedMap()).containsEntry("shows", 1L).containsEntry("tracks", 1L);
        assertThat(refused(() -> findShow(ada, show))).isEqualTo("SHOW_NOT_FOUND");
        assertThat(studio.get(address).statusCode()).isEqualTo(404);
    }

    private List<SubjectPiece> read(long subject) {
        return asUser().readSubject(ReadSubjectRequest.newBuilder().setSubject(subject).build())
                .collect()
                .asList()
                .await()
                .atMost(CALL);
    }

    private EraseSubjectResponse erase(long subject) {
        EraseSubjectRequest request =
                EraseSubjectRequest.newBuilder().setSubject(subject).setErasure(ids.next()).build();
        AtomicReference<EraseSubjectResponse> told = new AtomicReference<>();
        Poll.until(
                PATIENCE,
                "everything is gone",
                () -> {
                    told.set(asUser().eraseSubject(request).await().atMost(CALL));
                    return told.get().getDone();
                });
        return told.get();
    }

    private SubjectService asUser() {
        return ServiceToken.attach(subjects, TestServices.token("user", "stream"));
    }
}
