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
import io.veza.proto.stream.v1.ReadSubjectRequest;
import io.veza.proto.stream.v1.SubjectService;
import io.veza.proto.stream.v1.Track.Visibility;
import io.veza.stream.studio.AlbumStudio;
import io.veza.stream.studio.Form;
import io.veza.stream.studio.Picture;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Albums and covers in the copy somebody gets, and gone with whoever is erased. */
@QuarkusTest
class AlbumSubjectTest extends AlbumStudio {

    @GrpcClient("stream")
    SubjectService subjects;

    @Test
    void albumsAndCoversAreInTheCopyAndGoWithTheirArtist() {
        // Given
        long ada = ids.next();
        long album = create(ada, "Copied and gone", Visibility.PRIVATE).getId();
        long song = song(ada, "Song", Visibility.PUBLIC);
        set(ada, album, song);
        cover(ada, "/api/v2/albums/" + album + "/cover");
        String address = find(ada, album).getCover();
        List<SubjectPiece> copy = read(ada);

        // When
        EraseSubjectResponse erased = erase(ada);

        // Then
        assertThat(copy)
                .extracting(SubjectPiece::getFile)
                .contains("stream/albums.json", "stream/covers/albums/" + album + ".webp");
        assertThat(copy)
                .extracting(piece -> piece.getContent().toStringUtf8())
                .anyMatch(text -> text.contains("Copied and gone") && text.contains("" + song));
        assertThat(erased.getErasedMap())
                .containsEntry("albums", 1L)
                .containsEntry("covers", 1L)
                .containsEntry("tracks", 1L);
        assertThat(refused(() -> find(ada, album))).isEqualTo("ALBUM_NOT_FOUND");
        assertThat(studio.get(address).statusCode()).isEqualTo(404);
    }

    private void cover(long person, String path) {
        studio.post(person, path, new Form().file("c.png", Picture.make("subject.png", "200x200")));
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
