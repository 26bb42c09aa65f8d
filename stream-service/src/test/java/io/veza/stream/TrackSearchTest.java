package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.stream.v1.SearchTracksRequest;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.TrackMatch;
import io.veza.stream.studio.Form;
import io.veza.stream.studio.Sound;
import io.veza.stream.studio.StreamTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TrackSearchTest extends StreamTest {

    private static final byte[] SONG = Sound.bytes(Sound.make("search.mp3", 2));

    @Test
    void aWrongLetterIsForgiven() {
        // Given
        long track = publish("Nébuleuse du Crabe", "Kosmische", "PUBLIC");

        // When
        List<Long> found = ids(search("nebuluese"));

        // Then
        assertThat(found).contains(track);
        assertThat(ids(search("kosmishe"))).contains(track);
        assertThat(ids(search("%%"))).doesNotContain(track);
    }

    @Test
    void theBeginningOfATitleIsEnough() {
        // Given
        long track = publish("Qo", "Polka", "PUBLIC");
        long longer = publish("Qoppa blues", "Polka", "PUBLIC");

        // When
        List<Long> found = ids(search("qo"));

        // Then
        assertThat(found).startsWith(track);
        assertThat(ids(search("qopp"))).containsExactly(longer);
    }

    @Test
    void titlesComeBeforeGenresAndTheLikestFirst() {
        // Given
        long genre = publish("Something else", "Zwiefacher", "PUBLIC");
        long like = publish("Zwiefach", "Polka", "PUBLIC");
        long same = publish("Zwiefacher", "Polka", "PUBLIC");

        // When
        List<TrackMatch> found = search("zwiefacher");

        // Then
        assertThat(ids(found)).containsExactly(same, genre, like);
        assertThat(found)
                .extracting(TrackMatch::getScore)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(found.getFirst().getScore()).isEqualTo(1);
    }

    @Test
    void whatIsLikeItByChanceIsLeftOut() {
        // Given
        long meant = publish("Hollernacht", "Polka", "PUBLIC");
        long chance = publish("Hollerwacht", "Polka", "PUBLIC");
        long far = publish("Hollergrund", "Polka", "PUBLIC");

        // When
        List<Long> found = ids(search("hollernacht"));

        // Then
        assertThat(found).startsWith(meant).contains(chance).doesNotContain(far);
    }

    @Test
    void whatIsNotPublishedIsNotFound() {
        // Given
        long hidden = publish("Quetzalcoatl", "Secret", "PRIVATE");
        long unlisted = publish("Quetzalcoatl", "Secret", "UNLISTED");

        // When
        List<Long> found = ids(search("quetzalcoatl"));

        // Then
        assertThat(found).doesNotContain(hidden, unlisted);
    }

    private long publish(String title, String genre, String visibility) {
        Form form =
                new Form()
                        .field("title", title)
                        .field("genre", genre)
                        .field("visibility", visibility)
                        .file("song.mp3", SONG);
        return awaitReady(studio.upload(ARTIST, form).getId()).getId();
    }

    private List<TrackMatch> search(String words) {
        SearchTracksRequest request =
                SearchTracksRequest.newBuilder().setWords(words).setLimit(50).build();
        return Bearer.attach(trackSearch, TestTokens.bearer(LISTENER))
                .searchTracks(request)
                .await()
                .atMost(CALL)
                .getItemsList();
    }

    private static List<Long> ids(List<TrackMatch> found) {
        return found.stream().map(TrackMatch::getTrack).map(Track::getId).toList();
    }
}
