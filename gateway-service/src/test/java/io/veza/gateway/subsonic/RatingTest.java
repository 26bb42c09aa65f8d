package io.veza.gateway.subsonic;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Message;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import io.veza.platform.kernel.CoreError;
import io.veza.proto.stream.v1.DeleteRatingRequest;
import io.veza.proto.stream.v1.Esteem;
import io.veza.proto.stream.v1.GetEsteemRequest;
import io.veza.proto.stream.v1.GetEsteemResponse;
import io.veza.proto.stream.v1.ListRatingsResponse;
import io.veza.proto.stream.v1.PutRatingRequest;
import io.veza.proto.stream.v1.Rating;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stars from one to five, from players and on what they are shown. */
@QuarkusTest
class RatingTest extends PlayerTest {

    static final int STARS = 4;

    /** Four stars of the caller's, and an average of three and a half. */
    static GetEsteemResponse esteemed(GetEsteemRequest request) {
        return GetEsteemResponse.newBuilder()
                .addAllTracks(of(request.getTracksList()))
                .addAllAlbums(of(request.getAlbumsList()))
                .build();
    }

    private static List<Esteem> of(List<Long> ids) {
        return ids.stream()
                .map(id -> Esteem.newBuilder().setId(id).setStars(STARS).setAverage(3.5).build())
                .toList();
    }

    static ListRatingsResponse rated() {
        return ListRatingsResponse.newBuilder()
                .addItems(Rating.newBuilder().setStars(5).setTrack(single()))
                .addItems(Rating.newBuilder().setStars(4).setTrack(song()))
                .addItems(Rating.newBuilder().setStars(3).setAlbum(album()))
                .build();
    }

    @BeforeEach
    void esteem() {
        services.on("RatingService/GetEsteem", RatingTest::artistsToo);
        services.on("RatingService/ListRatings", _ -> rated());
    }

    private static GetEsteemResponse artistsToo(GetEsteemRequest request) {
        return esteemed(request).toBuilder().addAllArtists(of(request.getArtistsList())).build();
    }

    @Test
    void whateverHasAnIdIsRated() {
        // When
        ask("setRating", "id", "tr-11", "rating", 5);

        // Then
        PutRatingRequest.Builder five = PutRatingRequest.newBuilder().setStars(5);
        assertThat(put()).isEqualTo(five.setTrack(SONG).build());
        ask("setRating", "id", "si-12", "rating", 5);
        assertThat(put()).isEqualTo(five.setTrack(SINGLE).build());
        ask("setRating", "id", "al-21", "rating", 5);
        assertThat(put()).isEqualTo(five.setAlbum(ALBUM).build());
        ask("setRating", "id", "ar-31", "rating", 5);
        assertThat(put()).isEqualTo(five.setArtist(ARTIST).build());
    }

    private Message put() {
        return services.lastCall("RatingService/PutRating").request();
    }

    @Test
    void noStarsTakeTheRatingAway() {
        // When
        ask("setRating", "id", "al-21", "rating", 0);

        // Then
        assertThat(services.lastCall("RatingService/DeleteRating").request())
                .isEqualTo(DeleteRatingRequest.newBuilder().setAlbum(ALBUM).build());
        assertThat(services.wasCalled("RatingService/PutRating")).isFalse();
    }

    @Test
    void whatIsNoRatingIsRefused() {
        assertThat(error(ask("setRating", "id", "tr-11"))).isEqualTo(10);
        assertThat(error(ask("setRating", "rating", 3))).isEqualTo(10);
        assertThat(error(ask("setRating", "id", "tr-11", "rating", 6))).isZero();
        assertThat(error(ask("setRating", "id", "tr-11", "rating", -1))).isZero();
        assertThat(error(ask("setRating", "id", "tr-11", "rating", "much"))).isZero();
        assertThat(error(ask("setRating", "id", "pl-41", "rating", 3))).isZero();
        assertThat(error(ask("setRating", "id", "nothing", "rating", 3))).isEqualTo(70);
        assertThat(services.wasCalled("RatingService/PutRating")).isFalse();
    }

    @Test
    void aKeyThatMayNotWriteIsToldSo() {
        // Given
        services.refusing("RatingService/PutRating", CoreError.INSUFFICIENT_SCOPE);

        // Then
        assertThat(error(ask("setRating", "id", "tr-11", "rating", 3))).isEqualTo(50);
    }

    @Test
    void songsSayHowManyStarsTheyHave() {
        // When
        JsonObject song = ask("getSong", "id", "tr-11").getJsonObject("song");

        // Then
        assertThat(song.getInteger("userRating")).isEqualTo(STARS);
        assertThat(song.getDouble("averageRating")).isEqualTo(3.5);
        assertThat(xml("getSong", "id", "tr-11"))
                .contains("userRating=\"4\"", "averageRating=\"3.5\"");
    }

    @Test
    void albumsAndArtistsSayHowManyStarsTheyHave() {
        // When
        JsonObject artist = ask("getArtist", "id", "ar-31").getJsonObject("artist");

        // Then
        assertThat(artist.getInteger("userRating")).isEqualTo(STARS);
        assertThat(artist.getJsonArray("album").getJsonObject(0).getInteger("userRating"))
                .isEqualTo(STARS);
        assertThat(ask("getArtists").encode()).contains("\"userRating\":4");
        assertThat(ask("search3", "query", "lou").getJsonObject("searchResult3").encode())
                .contains("\"userRating\":4");
        assertThat(xml("getIndexes")).contains("userRating=\"4\" averageRating=\"3.5\"");
        assertThat(xml("getMusicDirectory", "id", "al-21"))
                .contains("userRating=\"4\" averageRating=\"3.5\"");
    }

    @Test
    void whatNobodyHasRatedSaysNothing() {
        // Given
        services.on("RatingService/GetEsteem", _ -> GetEsteemResponse.getDefaultInstance());

        // When
        JsonObject album = ask("getAlbum", "id", "al-21");

        // Then
        assertThat(album.encode()).doesNotContain("Rating");
        assertThat(xml("getAlbum", "id", "al-21")).doesNotContain("Rating");
    }

    @Test
    void theHighestComeFirst() {
        // When
        JsonObject highest = ask("getAlbumList2", "type", "highest");

        // Then
        assertThat(ids(highest, "albumList2", "album")).containsExactly("si-12", "al-21");
        assertThat(ids(ask("getAlbumList", "type", "highest", "offset", 1), "albumList", "album"))
                .containsExactly("al-21");
    }

    private String xml(String call, Object... parameters) {
        var asked =
                given().queryParam("apiKey", key).queryParam("v", "1.16.1").queryParam("c", "t");
        for (int i = 0; i < parameters.length; i += 2) {
            asked.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return asked.get("/rest/" + call + ".view").asString();
    }
}
