package io.veza.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.gateway.fake.GatewayTest;
import io.veza.platform.kernel.CoreError;
import io.veza.proto.chat.v1.Highlight;
import io.veza.proto.chat.v1.ListRoomsRequest;
import io.veza.proto.chat.v1.ListRoomsResponse;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.MessageHit;
import io.veza.proto.chat.v1.Room;
import io.veza.proto.chat.v1.SearchMessagesRequest;
import io.veza.proto.chat.v1.SearchMessagesResponse;
import io.veza.proto.common.v1.Person;
import io.veza.proto.stream.v1.Playlist;
import io.veza.proto.stream.v1.PlaylistMatch;
import io.veza.proto.stream.v1.SearchPlaylistsRequest;
import io.veza.proto.stream.v1.SearchPlaylistsResponse;
import io.veza.proto.stream.v1.SearchTracksRequest;
import io.veza.proto.stream.v1.SearchTracksResponse;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.TrackMatch;
import io.veza.proto.user.v1.FindPeopleRequest;
import io.veza.proto.user.v1.FindPeopleResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SearchResourceTest extends GatewayTest {

    @Test
    void hitsSayWhatTheyAre() {
        // Given
        MessageHit hit =
                MessageHit.newBuilder()
                        .setMessage(Message.newBuilder().setId(7).setText("C++20"))
                        .setRoomName("Studio")
                        .setScore(0.5)
                        .addHighlights(Highlight.newBuilder().setStart(0).setEnd(5))
                        .build();
        services.on(
                "SearchService/SearchMessages",
                (SearchMessagesRequest _) ->
                        SearchMessagesResponse.newBuilder()
                                .addItems(hit)
                                .setNextCursor("next")
                                .build());

        // When
        var answer =
                asAda().queryParam("query", "c++20 in:studio")
                        .queryParam("types", "MESSAGE,MESSAGE")
                        .queryParam("limit", "1")
                        .get("/api/v2/search");

        // Then
        answer.then()
                .statusCode(200)
                .body("items[0].type", equalTo("MESSAGE"))
                .body("items[0].message.text", equalTo("C++20"))
                .body("items[0].roomName", equalTo("Studio"))
                .body("items[0].highlights[0].end", equalTo(5))
                .body("nextCursor", equalTo("next"));
        assertThat(services.lastCall("SearchService/SearchMessages").request())
                .isEqualTo(
                        SearchMessagesRequest.newBuilder()
                                .setQuery("c++20 in:studio")
                                .setLimit(1)
                                .build());
    }

    @Test
    void allKindsInOneOrder() {
        // Given
        services.on(
                "SearchService/SearchMessages",
                (SearchMessagesRequest _) ->
                        SearchMessagesResponse.newBuilder()
                                .addItems(MessageHit.newBuilder().setScore(0.5))
                                .build());
        services.on(
                "TrackSearchService/SearchTracks",
                (SearchTracksRequest _) ->
                        SearchTracksResponse.newBuilder()
                                .addItems(match("Night bus", 0.95))
                                .addItems(match("Nightly", 0.45))
                                .build());
        services.on(
                "AccountService/FindPeople",
                (FindPeopleRequest _) ->
                        FindPeopleResponse.newBuilder()
                                .addItems(Person.newBuilder().setHandle("night"))
                                .build());
        services.on(
                "RoomService/ListRooms",
                (ListRoomsRequest _) ->
                        ListRoomsResponse.newBuilder()
                                .addItems(Room.newBuilder().setName("Late night"))
                                .build());

        services.on(
                "PlaylistSearchService/SearchPlaylists",
                (SearchPlaylistsRequest _) ->
                        SearchPlaylistsResponse.newBuilder()
                                .addItems(
                                        PlaylistMatch.newBuilder()
                                                .setScore(0.85)
                                                .setPlaylist(
                                                        Playlist.newBuilder()
                                                                .setTitle("For the night")))
                                .build());

        // When
        var answer = asAda().queryParam("query", "night from:ada").get("/api/v2/search");

        // Then
        answer.then()
                .statusCode(200)
                .body(
                        "items.type",
                        contains("USER", "TRACK", "PLAYLIST", "ROOM", "MESSAGE", "TRACK"))
                .body("items.score", contains(1f, 0.95f, 0.85f, 0.8f, 0.5f, 0.45f))
                .body("items[1].track.title", equalTo("Night bus"))
                .body("missing", empty());
        assertThat(services.lastCall("TrackSearchService/SearchTracks").request())
                .isEqualTo(SearchTracksRequest.newBuilder().setWords("night").setLimit(20).build());
    }

    @Test
    void whatCannotBeLookedForIsNamed() {
        // Given
        services.refusing("TrackSearchService/SearchTracks", CoreError.UNAVAILABLE);
        services.on(
                "RoomService/ListRooms",
                (ListRoomsRequest _) ->
                        ListRoomsResponse.newBuilder()
                                .addItems(Room.newBuilder().setName("Night"))
                                .build());

        // When
        var answer =
                asAda().queryParam("query", "night")
                        .queryParam("types", "TRACK,ROOM")
                        .get("/api/v2/search");

        // Then
        answer.then()
                .statusCode(200)
                .body("items.type", contains("ROOM"))
                .body("missing", contains("TRACK"));
    }

    @Test
    void whenNothingAtAllAnswersThatIsSaid() {
        // Given
        services.refusing("TrackSearchService/SearchTracks", CoreError.UNAVAILABLE);

        // When
        var answer =
                asAda().queryParam("query", "night")
                        .queryParam("types", "TRACK")
                        .get("/api/v2/search");

        // Then
        answer.then().statusCode(503).body("code", equalTo("UNAVAILABLE"));
    }

    @Test
    void whoAsksWronglyIsToldWhateverElseIsFound() {
        // Given
        services.refusing("SearchService/SearchMessages", CoreError.INVALID_REQUEST);
        services.on(
                "RoomService/ListRooms",
                (ListRoomsRequest _) -> ListRoomsResponse.getDefaultInstance());

        // When
        var answer =
                asAda().queryParam("query", "before:yesterday")
                        .queryParam("types", "MESSAGE,ROOM")
                        .get("/api/v2/search");

        // Then
        answer.then().statusCode(400);
    }

    private static TrackMatch match(String title, double score) {
        return TrackMatch.newBuilder()
                .setTrack(Track.newBuilder().setTitle(title))
                .setScore(score)
                .build();
    }

    @Test
    void onlyMessagesHaveFurtherPages() {
        asAda().queryParam("query", "x")
                .queryParam("types", "TRACK")
                .queryParam("cursor", "next")
                .get("/api/v2/search")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_REQUEST"));
    }

    @Test
    void kindsNobodyKnows() {
        asAda().queryParam("query", "x")
                .queryParam("types", "MESSAGE,UNICORN")
                .get("/api/v2/search")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("types"));
    }
}
