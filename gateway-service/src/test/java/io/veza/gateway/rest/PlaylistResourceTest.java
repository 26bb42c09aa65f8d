package io.veza.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.gateway.fake.GatewayTest;
import io.veza.platform.kernel.Broadcast;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.testing.engines.Poll;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.stream.v1.AddEditorRequest;
import io.veza.proto.stream.v1.AddEntryRequest;
import io.veza.proto.stream.v1.CreatePlaylistRequest;
import io.veza.proto.stream.v1.GetPlaylistRequest;
import io.veza.proto.stream.v1.ListEntriesResponse;
import io.veza.proto.stream.v1.MoveEntryRequest;
import io.veza.proto.stream.v1.Playlist;
import io.veza.proto.stream.v1.PlaylistChanged;
import io.veza.proto.stream.v1.PlaylistEntry;
import io.veza.proto.stream.v1.RemoveEntryRequest;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.UpdatePlaylistRequest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlaylistResourceTest extends GatewayTest {

    private static final String PLAYLIST = "/api/v2/playlists/42";

    @TestHTTPResource("/")
    URI site;

    @Inject Broadcast events;

    @Test
    void aPlaylistIsMade() {
        // Given
        services.on(
                "PlaylistService/CreatePlaylist",
                (CreatePlaylistRequest request) ->
                        Playlist.newBuilder().setId(42).setTitle(request.getTitle()).build());

        // When
        var answer =
                asAda("{\"title\":\"Mix\",\"visibility\":\"UNLISTED\",\"collaborative\":true}")
                        .post("/api/v2/playlists");

        // Then
        answer.then().statusCode(201).body("id", equalTo("42")).body("title", equalTo("Mix"));
        assertThat(services.lastCall("PlaylistService/CreatePlaylist").request())
                .isEqualTo(
                        CreatePlaylistRequest.newBuilder()
                                .setTitle("Mix")
                                .setVisibility(Track.Visibility.UNLISTED)
                                .setCollaborative(true)
                                .build());
    }

    @Test
    void aChangeCarriesWhatWasRead() {
        // When
        var answer =
                asAda("{\"title\":\"Other\"}").header("If-Match", "\"rev-1.x\"").patch(PLAYLIST);

        // Then
        answer.then().statusCode(200);
        assertThat(services.lastCall("PlaylistService/UpdatePlaylist").request())
                .isEqualTo(
                        UpdatePlaylistRequest.newBuilder()
                                .setPlaylist(42)
                                .setTitle("Other")
                                .addIfMatch("rev-1")
                                .build());
    }

    @Test
    void entriesAreAddedMovedAndRemoved() {
        // When
        asAda("{\"track\":\"7\",\"position\":0}").post(PLAYLIST + "/tracks").then().statusCode(201);
        asAda("{\"after\":\"5\"}").patch(PLAYLIST + "/tracks/6").then().statusCode(200);
        asAda().delete(PLAYLIST + "/tracks/6").then().statusCode(204);

        // Then
        assertThat(services.lastCall("PlaylistEntryService/AddEntry").request())
                .isEqualTo(
                        AddEntryRequest.newBuilder()
                                .setPlaylist(42)
                                .setTrack(7)
                                .setPosition(0)
                                .build());
        assertThat(services.lastCall("PlaylistEntryService/MoveEntry").request())
                .isEqualTo(
                        MoveEntryRequest.newBuilder()
                                .setPlaylist(42)
                                .setEntry(6)
                                .setAfter(5)
                                .build());
        assertThat(services.lastCall("PlaylistEntryService/RemoveEntry").request())
                .isEqualTo(RemoveEntryRequest.newBuilder().setPlaylist(42).setEntry(6).build());
    }

    @Test
    void whatMayNotBeHeardHasNoTrack() {
        // Given
        services.on(
                "PlaylistEntryService/ListEntries",
                _ ->
                        ListEntriesResponse.newBuilder()
                                .addItems(PlaylistEntry.newBuilder().setId(5))
                                .setNextCursor("a1")
                                .build());

        // When
        var answer = asAda().get(PLAYLIST + "/tracks?limit=1");

        // Then
        answer.then()
                .statusCode(200)
                .body("items[0].id", equalTo("5"))
                .body("items[0].track", equalTo(null))
                .body("nextCursor", equalTo("a1"));
    }

    @Test
    void editorsAreInvitedByTheirHandleAndDismissed() {
        // When
        asAda().put(PLAYLIST + "/editors/ben").then().statusCode(200);
        asAda().delete(PLAYLIST + "/editors/9").then().statusCode(204);

        // Then
        assertThat(services.lastCall("PlaylistEditorService/AddEditor").request())
                .isEqualTo(AddEditorRequest.newBuilder().setPlaylist(42).setHandle("ben").build());
    }

    @Test
    void whoLooksIsToldOfChanges() throws Exception {
        // Given
        services.on(
                "PlaylistService/GetPlaylist",
                (GetPlaylistRequest request) ->
                        Playlist.newBuilder().setId(request.getPlaylist()).setVersion(3).build());

        // When
        try (Listener listener = Listener.open(site.resolve(PLAYLIST + "/live"), ada)) {
            listener.await("{\"version\":3}");
            tell(43, 9);
            tell(42, 4);

            // Then
            listener.await("{\"version\":4}");
            assertThat(listener.heard()).doesNotContain("{\"version\":9}");
        }
    }

    private void tell(long playlist, int version) {
        PlaylistChanged change =
                PlaylistChanged.newBuilder().setPlaylist(playlist).setVersion(version).build();
        events.publish("veza.stream.playlist.changed", change.toByteArray());
    }

    @Test
    void whoMayNotSeeItIsNotTold() {
        // Given
        services.refusing("PlaylistService/GetPlaylist", CoreError.NOT_FOUND);

        // When
        var answer = asAda().get(PLAYLIST + "/live");

        // Then
        answer.then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    /** Keeps what a stream of events says. */
    private record Listener(HttpClient client, List<String> heard) implements AutoCloseable {

        static Listener open(URI address, long person) throws Exception {
            HttpRequest request =
                    HttpRequest.newBuilder(address)
                            .header("Authorization", "Bearer " + TestTokens.bearer(person))
                            .build();
            HttpClient client = HttpClient.newHttpClient();
            List<String> heard = new CopyOnWriteArrayList<>();
            var answer = client.send(request, BodyHandlers.ofLines());
            Thread.ofVirtual()
                    .start(() ->
                            answer.body()
                                    .filter(line -> line.startsWith("data:"))
                                    .forEach(line -> heard.add(line.substring(5).strip())));
            return new Listener(client, heard);
        }

        void await(String data) {
            Poll.until(Duration.ofSeconds(20), data + " is heard", () -> heard.contains(data));
        }

        @Override
        public void close() {
            client.shutdownNow();
        }
    }
}
