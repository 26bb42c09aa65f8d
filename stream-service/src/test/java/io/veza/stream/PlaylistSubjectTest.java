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
import io.veza.proto.stream.v1.PlaylistEntry;
import io.veza.proto.stream.v1.ReadSubjectRequest;
import io.veza.proto.stream.v1.SubjectService;
import io.veza.proto.stream.v1.Track.Visibility;
import io.veza.stream.studio.PlaylistStudio;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Playlists in the copy somebody gets, and gone with whoever is erased. */
@QuarkusTest
class PlaylistSubjectTest extends PlaylistStudio {

    @GrpcClient("stream")
    SubjectService subjects;

    @Test
    void whatSomebodyHasMadeIsGoneAndWhatTheyPutElsewhereHasNoName() {
        // Given
        long ada = ids.next();
        long theirs = create(ada, "Theirs", Visibility.PUBLIC, false).getId();
        long shared = create(ARTIST, "Shared", Visibility.PUBLIC, true).getId();
        seat(shared, ada);
        long entry = add(ada, shared, track(ARTIST, "Song", "PUBLIC")).getId();

        // When
        EraseSubjectResponse erased = erase(ada);

        // Then
        assertThat(erased.getErasedMap())
                .containsEntry("playlists", 1L)
                .containsEntry("namesInPlaylists", 1L);
        assertThat(refused(() -> entries(LISTENER, theirs)).name()).isEqualTo("NOT_FOUND");
        List<PlaylistEntry> left = entries(LISTENER, shared);
        assertThat(left).extracting(PlaylistEntry::getId).containsExactly(entry);
        assertThat(left.getFirst().hasAddedBy()).isFalse();
    }

    @Test
    void aCopyHoldsPlaylistsWithWhatStandsInThem() {
        // Given
        long ada = ids.next();
        long song = track(ARTIST, "Song", "PUBLIC");
        add(ada, create(ada, "For Eve", Visibility.PRIVATE, false).getId(), song);
        long shared = create(ARTIST, "Shared", Visibility.PUBLIC, true).getId();
        seat(shared, ada);

        // When
        String copy = read(ada);

        // Then
        assertThat(copy).contains("For Eve", "\"" + song + "\"", "\"" + shared + "\"");
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
