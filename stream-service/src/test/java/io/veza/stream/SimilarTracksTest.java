package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.stream.v1.CatalogueService;
import io.veza.proto.stream.v1.Label;
import io.veza.proto.stream.v1.ListGenresRequest;
import io.veza.proto.stream.v1.ListGenresResponse;
import io.veza.proto.stream.v1.ListSimilarTracksRequest;
import io.veza.proto.stream.v1.ListTagsRequest;
import io.veza.proto.stream.v1.SimilarTrack;
import io.veza.proto.stream.v1.SimilarTrack.Reason;
import io.veza.stream.application.catalogue.CountCatalogue;
import io.veza.stream.studio.Records;
import io.veza.stream.studio.StreamTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SimilarTracksTest extends StreamTest {

    @GrpcClient("stream")
    CatalogueService catalogue;

    @Inject CountCatalogue counting;

    private Records records;

    @BeforeEach
    void openRecords() {
        records = new Records(pool, ids);
    }

    @Test
    void genresAndTagsAreCountedUnderTheNameMostGiveThem() {
        // Given
        records.press(ARTIST, "A", "Zydéco", "Bayou", "bayou");
        records.press(ARTIST, "B", "Zydéco", "Bayou");
        records.press(ARTIST, "C", "zydeco");
        records.press(ARTIST, "D", "Zydeco Punk");
        // When
        counting.labels().await().atMost(CALL);
        // Then
        assertThat(genres("ZYD").getItemsList())
                .containsExactly(label("Zydéco", 3), label("Zydeco Punk", 1));
        ListTagsRequest tags = ListTagsRequest.newBuilder().setQuery("bayou").build();
        assertThat(catalogue.listTags(tags).await().atMost(CALL).getItemsList())
                .containsExactly(label("Bayou", 2));
    }

    @Test
    void whatIsLikeATrackIsFoundWithTheReason() {
        // Given
        long track = records.press(ARTIST, "Like me", "Kinhouse", "warm");
        long sound = records.press(LISTENER, "Sounds like it", "Other");
        long genre = records.press(LISTENER, "Same genre", "kinhouse");
        long together = records.press(LISTENER, "Liked together", "Noise");
        records.hear(track, 124, "A_MINOR", 0.123);
        records.hear(sound, 125, "E_MINOR", 0.1231);
        records.hear(together, 60, "E_FLAT_MAJOR", 0.99);
        records.like(track, 901, 902, 903);
        records.like(together, 901, 902, 903);
        // When
        List<SimilarTrack> found = similar(track);
        // Then
        assertThat(found)
                .extracting(item -> item.getTrack().getId())
                .contains(sound, genre, together)
                .doesNotContain(track);
        assertThat(reasons(found, sound))
                .containsExactly(Reason.LIKE_SOUND, Reason.CLOSE_TEMPO, Reason.KEYS_MIX);
        assertThat(reasons(found, genre)).contains(Reason.SAME_GENRE);
        assertThat(reasons(found, together)).contains(Reason.HEARD_TOGETHER);
        assertThat(found)
                .extracting(SimilarTrack::getScore)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void nothingIsLikeWhatOneMayNotKnow() {
        // Given
        long track = records.press(ARTIST, "Secret", "Secretcore");
        records.run("update track set visibility = 'PRIVATE' where id = $1", Tuple.of(track));
        // When
        StatusRuntimeException refusal =
                catchThrowableOfType(StatusRuntimeException.class, () -> similar(track));
        // Then
        assertThat(refusal.getStatus().getCode()).isEqualTo(Status.Code.NOT_FOUND);
    }

    private static List<Reason> reasons(List<SimilarTrack> found, long track) {
        return found.stream()
                .filter(item -> item.getTrack().getId() == track)
                .findFirst()
                .orElseThrow()
                .getReasonsList();
    }

    private List<SimilarTrack> similar(long track) {
        ListSimilarTracksRequest request =
                ListSimilarTracksRequest.newBuilder().setTrack(track).setLimit(50).build();
        return Bearer.attach(catalogue, TestTokens.bearer(LISTENER))
                .listSimilarTracks(request)
                .await()
                .atMost(CALL)
                .getItemsList();
    }

    private ListGenresResponse genres(String beginning) {
        ListGenresRequest request = ListGenresRequest.newBuilder().setQuery(beginning).build();
        return catalogue.listGenres(request).await().atMost(CALL);
    }

    private static Label label(String name, int tracks) {
        return Label.newBuilder().setName(name).setTracks(tracks).build();
    }
}
